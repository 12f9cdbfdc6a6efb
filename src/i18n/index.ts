/** `diplomatic-engagements/i18n`: the names of countries in other languages, and the country that such a name stands for. */

export { type CountryLocale, type CountryNames, countryNames } from './country-names.js';
