import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountryLocale, countryNames } from '../../src/i18n/index.js';
import { country } from '../../src/index.js';
import { countries } from '../../src/tables/index.js';

const folder = new URL('../../node_modules/i18n-iso-countries/langs/', import.meta.url);
const locales: readonly CountryLocale[] = readdirSync(folder).map((file) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);
const spoken = locales
  .map(({ locale }) => locale)
  .filter((tag) => Intl.DisplayNames.supportedLocalesOf(tag).length > 0);

/** The countries that a round trip through a language loses: those whose name is that of another. */
const lost = (language: string | CountryLocale) => {
  const { of, find } = countryNames(language);
  return countries.filter(({ code }) => find(of(code)).code !== code).map(({ code }) => code);
};

describe('a name leads back to its country', () => {
  test('in every language that the runtime has', () => {
    expect(spoken.length).toBeGreaterThan(70);
    for (const language of spoken) expect(lost(language), language).toEqual([]);
  });

  test('in any case, and with spaces around it', () => {
    const { of, find } = countryNames('ru');
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.constantFrom('toUpperCase', 'toLowerCase'), (row, change) => {
        expect(find(` ${of(row.code)[change]()} `)).toBe(row);
      }),
    );
  });

  test.each([
    ['ru', 'Китай', 'CN'],
    ['ru', 'США', 'US'],
    ['fr', 'chine', 'CN'],
    ['fr', 'Etats-Unis', 'US'],
    ['de', 'Türkei', 'TR'],
    ['de', 'turkei', 'TR'],
    ['vi', 'Nga', 'RU'],
    ['hi', 'टोंगा', 'TO'],
    ['hi', 'टोगो', 'TG'],
    ['en', 'Burma', 'MM'],
    ['en-GB', 'Turkiye', 'TR'],
  ])('in %s, %s is %s', (language, name, code) => {
    expect(countryNames(language).find(name).code).toBe(code);
  });
});

test('English names are those of the package, whatever the runtime or a locale says', () => {
  for (const english of ['en', 'en-US', { locale: 'en', countries: { TR: 'Turkey' } }]) {
    for (const { code, name } of countries) expect(countryNames(english).of(code)).toBe(name);
  }
});

test('what a language has no name for is named in English', () => {
  for (const language of ['ru', { locale: 'ru', countries: { CN: [] } }]) {
    const { of, find } = countryNames(language);
    expect(of('x-abkhazia')).toBe('Abkhazia');
    expect(find('Abkhazia').code).toBe('x-abkhazia');
  }
  expect(countryNames({ locale: 'ru', countries: { CN: [] } }).of('CN')).toBe('China');
});

describe('a locale of i18n-iso-countries', () => {
  test('pins the names: the first is shown, and each is found', () => {
    for (const locale of locales.filter((one) => one.locale !== 'en')) {
      const { language, of } = countryNames(locale);
      expect(language).toBe(locale.locale);
      for (const [code, names] of Object.entries(locale.countries)) {
        const [shown] = [names].flat();
        if (countries.some((row) => row.code === code)) expect(of(code)).toBe(shown);
      }
    }
  });

  test('a name of two countries is that of the one that shows it, and a second name of two is that of neither', () => {
    const { find } = countryNames({
      locale: 'xx',
      countries: { CG: ['Kongó', 'Brazza'], CD: ['Zaïre', 'Kongo', 'Brazzá'] },
    });
    expect(find('kongó').code).toBe('CG');
    expect(find('kongo').code).toBe('CD');
    expect(find('Brazza').code).toBe('CG');
    expect(() => find('brazzà')).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_COUNTRY' }));
  });
});

describe('bad input', () => {
  const { of, find } = countryNames('ru');

  test.each([
    ['a tag of no language', () => countryNames('tlh'), 'ERR_UNKNOWN_LANGUAGE', null],
    ['no tag', () => countryNames(''), 'ERR_UNKNOWN_LANGUAGE', null],
    ['a tag with an underscore', () => countryNames('pt_BR'), 'ERR_UNKNOWN_LANGUAGE', 'pt-BR'],
    ['a tag of a megabyte', () => countryNames('r'.repeat(1_000_000)), 'ERR_UNKNOWN_LANGUAGE', null],
    ['a slip in a name', () => find('Киттай'), 'ERR_UNKNOWN_COUNTRY', 'Китай'],
    ['a name of another language', () => find('Frankreich'), 'ERR_UNKNOWN_COUNTRY', null],
    ['a code', () => find('CN'), 'ERR_UNKNOWN_COUNTRY', null],
    ['no name', () => find(''), 'ERR_UNKNOWN_COUNTRY', null],
    ['a name of a megabyte', () => find('Китай'.repeat(200_000)), 'ERR_UNKNOWN_COUNTRY', null],
    ['a code of no country', () => of('XX'), 'ERR_UNKNOWN_COUNTRY', null],
  ])('%s', (_, call, code, suggestion) => {
    expect(call).toThrow(expect.objectContaining({ code, suggestion }));
  });

  test.each([
    [null],
    [undefined],
    [7],
    [[]],
    [{}],
    [{ locale: 'ru' }],
    [{ locale: 'ru', countries: null }],
    [{ locale: 'ru', countries: { CN: 7 } }],
    [{ locale: 'ru', countries: { CN: ['Китай', null] } }],
    [Object.create({ locale: 'ru', countries: {} })],
  ])('%j is no language', (given) => {
    expect(() => Reflect.apply(countryNames, null, [given])).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'language' }),
    );
  });

  test('what is no string is no name', () => {
    for (const given of [null, undefined, 156, country('CN')]) {
      expect(() => Reflect.apply(find, null, [given])).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT' }),
      );
    }
  });
});
