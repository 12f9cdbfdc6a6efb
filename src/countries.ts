import { InvalidArgumentError, UnknownCountryError } from './errors.js';
import { foldName } from './fold-name.js';
import { countries } from './generated/countries.js';
import { nearest } from './nearest.js';
import type { Country, CountryCode } from './types.js';

let index: ReadonlyMap<string, Country> | undefined;

/**
 * The code of a country given by alpha-2, alpha-3 or numeric code, local code or English name, in any case, with
 * diacritics or without.
 * @throws {UnknownCountryError} for a text that names none
 * @throws {InvalidArgumentError} for what is not a text
 */
export function resolveCountry(given: unknown): CountryCode {
  if (typeof given !== 'string') {
    throw new InvalidArgumentError('country', given, "a text, as 'IN', 'IND', '356' or 'India'");
  }
  index ??= indexCountries(countries);
  const key = foldName(given);
  const country = index.get(key);
  if (country) return country.code;
  const closest = key === '' ? null : nearest(key, [...index.keys()]);
  throw new UnknownCountryError(given, closest === null ? null : (index.get(closest)?.name ?? null));
}

/** Every text that names a country, folded; a name that two countries share goes to the first. */
export function indexCountries(table: readonly Country[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const country of table) {
    for (const name of [country.code, country.alpha3, country.numeric, country.name, ...country.aliases]) {
      if (name !== null && !found.has(foldName(name))) found.set(foldName(name), country);
    }
  }
  return found;
}
