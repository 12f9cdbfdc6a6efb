import { text } from '../generated/countries.js';
import type { CountryCode } from '../model/engagement.js';
import type { Country } from '../model/tables.js';
import { DiplomaticEngagementsError, invalidArgument } from './errors.js';
import { foldName } from './fold-name.js';
import { longestName, nearest } from './nearest.js';

let index: ReadonlyMap<string, Country> | undefined;

/**
 * The country or territory that a code or a name stands for.
 *
 * @param given alpha-2, alpha-3 or numeric code (ISO 3166-1, as a string), local code, or English name, in any case, with
 *   diacritics or without; other names that are in use are known too
 * @returns the row of `countries` in `diplomatic-engagements/tables`
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_COUNTRY` for a string that names none, `ERR_INVALID_ARGUMENT` for
 *   what is no string
 *
 * @example
 * ```ts
 * import { country } from 'diplomatic-engagements';
 *
 * country('IND').name; // => 'India'
 * country('Burma').code; // => 'MM'
 * country('356') === country('india'); // => true
 * country('Atlantis'); // throws ERR_UNKNOWN_COUNTRY
 * ```
 */
export function country(given: CountryCode | (string & {})): Country {
  return readCountry('country', given);
}

/** As `country`, for an argument of another name. */
export function readCountry(argument: string, given: unknown): Country {
  if (typeof given !== 'string') {
    throw invalidArgument(argument, given, "a string, such as 'IN', 'IND', '356' or 'India'");
  }
  index ??= indexCountries();
  const key = given.length > longestName ? '' : foldName(given);
  const found = index.get(key);
  if (found) return found;
  throw new DiplomaticEngagementsError({
    code: 'ERR_UNKNOWN_COUNTRY',
    argument,
    given,
    expected: 'an ISO 3166-1 alpha-2, alpha-3 or numeric code, a local code, or an English name',
    suggestion: nearestName(key, index),
  });
}

function nearestName(key: string, known: ReadonlyMap<string, Country>): string | null {
  const closest = nearest(key, known.keys(), (name) => known.get(name)?.code);
  return closest === null ? null : (known.get(closest)?.name ?? null);
}

/** Every string that names a country, folded. Parsed on first use: most who load the package never ask. */
function indexCountries(): ReadonlyMap<string, Country> {
  const rows: readonly (readonly [Country, readonly string[]])[] = JSON.parse(text);
  const found = new Map<string, Country>();
  for (const [row, aliases] of rows) {
    Object.freeze(row);
    for (const key of [row.code, row.alpha3, row.numeric, row.name, ...aliases]) {
      if (key !== null) found.set(foldName(key), row);
    }
  }
  return found;
}
