import { InvalidArgumentError, UnknownCountryError } from './errors.js';
import { foldName } from './fold-name.js';
import { countries } from './generated/countries.js';
import { aliases } from './generated/country-aliases.js';
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
  index ??= indexCountries();
  const key = foldName(given);
  const country = index.get(key);
  if (country) return country.code;
  const closest = key === '' ? null : nearest(key, [...index.keys()]);
  throw new UnknownCountryError(given, closest === null ? null : (index.get(closest)?.name ?? null));
}

/** Every text that names a country, folded. */
function indexCountries(): ReadonlyMap<string, Country> {
  const others: Readonly<Record<string, readonly string[]>> = JSON.parse(aliases);
  const found = new Map<string, Country>();
  for (const country of countries) {
    const { code, alpha3, numeric, name } = country;
    for (const key of [code, alpha3, numeric, name, ...(others[code] ?? [])]) {
      if (key !== null) found.set(foldName(key), country);
    }
  }
  return found;
}
