import { packed } from '../generated/countries.js';
import type { CountryCode } from '../model/engagement.js';
import type { Country, RecognitionSpell } from '../model/tables.js';
import { DiplomaticEngagementsError } from './errors.js';
import { foldName } from './fold-name.js';
import { invalidArgument } from './invalid-argument.js';
import { longestName, nearest } from './nearest.js';

let index: ReadonlyMap<string, Country> | undefined;

/**
 * The country or territory that a code or a name stands for.
 *
 * @param given alpha-2, alpha-3 or numeric code (ISO 3166-1, as a string), local code, or English name, in any case, with
 *   diacritics or without; other names that are in use are known too
 * @returns the row of `countries` in `diplomatic-engagements/tables`
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_COUNTRY` for a string that names none, `ERR_INVALID_ARGUMENT` for
 *   anything that is not a string
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

/** Every string that names a country, folded, with the row that it leads to. */
function indexCountries(): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const { country: row, aliases } of unpackCountries()) {
    for (const key of [row.code, row.alpha3, row.numeric, row.name, ...aliases]) {
      if (key !== null) found.set(foldName(key), row);
    }
  }
  return found;
}

type Area = readonly [region: string | null, subregion: string | null];
type Packed = readonly [
  code: CountryCode,
  alpha3: string | null,
  numeric: string | null,
  name: string,
  area: number,
  aliases: readonly string[],
  parent?: CountryCode,
  recognitionSpells?: readonly RecognitionSpell[],
];

/** The rows of the table of countries, each with its other names. Packed, they are a third of the bytes. */
export function unpackCountries(): readonly { readonly country: Country; readonly aliases: readonly string[] }[] {
  const [areas, rows]: readonly [readonly Area[], readonly Packed[]] = JSON.parse(packed);
  return rows.map(([code, alpha3, numeric, name, area, aliases, parent = null, spells = []]) => {
    const [region, subregion] = areas[area] ?? [null, null];
    const recognition = spells.at(-1)?.says ?? null;
    const recognitionSpells = Object.freeze(spells.map((spell) => Object.freeze(spell)));
    const row = { code, alpha3, numeric, name, region, subregion, parent, recognition, recognitionSpells };
    return { country: Object.freeze(row), aliases };
  });
}
