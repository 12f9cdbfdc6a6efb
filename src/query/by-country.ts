import { countedEngagements } from '../data/engagements.js';
import { readCountry } from '../input/country.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { nearest } from '../input/nearest.js';
import { ownEntries } from '../input/own-entries.js';
import type { CountryCode, Engagement } from '../model/engagement.js';

/** A code or an English name of a country: `country` says which are known. */
export type CountryName = CountryCode | (string & {});

/** Which country is asked for: the counterpart's, or `{ place }` for that of the venue, or `{ either }` for one of the two. */
export type CountryQuestion = CountryName | { readonly place: CountryName } | { readonly either: CountryName };

/**
 * The engagements with a country, in the order of the list.
 *
 * A country with which there are none gives an empty list. That can also mean that there are some outside the counted
 * list, such as a meeting with a minister: ask `byCountry(country, engagements)` for all of them. A local code is a country
 * of its own: engagements with Republika Srpska are under `x-republika-srpska`, not under `BA`.
 *
 * @param question a country, for that of the counterpart; `{ place }` for the country of the venue; `{ either }` for one of
 *   the two
 * @param list what to look through
 * @defaultValue `list` is `countedEngagements`
 * @returns a fresh array
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_COUNTRY` for a string that names no country, `ERR_INVALID_ARGUMENT` for
 *   anything else that does not fit
 *
 * @example
 * ```ts
 * import { byCountry, engagements } from 'diplomatic-engagements';
 *
 * byCountry('India').map((e) => e.id).slice(0, 1); // => ['in-2022-01']
 * byCountry('IND')[0] === byCountry('356')[0]; // => true
 * byCountry({ place: 'kz' }, engagements).every((e) => e.venue.country === 'KZ'); // => true
 * byCountry('Germany').length; // => 0
 * byCountry('Germany', engagements)[0].counterpart.name; // => 'Gerhard Schröder'
 * ```
 */
export function byCountry(question: CountryQuestion, list: readonly Engagement[] = countedEngagements): Engagement[] {
  const { whose, code } = readQuestion(question);
  // Two loops, since most questions are of the counterpart, and the loop for both takes half as long again.
  if (whose === 'counterpart') {
    return readList(list, hasCounterpart, (rows) => {
      const found: Engagement[] = [];
      for (const row of rows) {
        if (!hasCounterpart(row)) return null;
        if (row.counterpart.country === code) found.push(row);
      }
      return found;
    });
  }
  const isOfEither = whose === 'either';
  return readList(list, hasBoth, (rows) => {
    const found: Engagement[] = [];
    for (const row of rows) {
      if (!hasBoth(row)) return null;
      if (row.venue.country === code || (isOfEither && row.counterpart.country === code)) found.push(row);
    }
    return found;
  });
}

function hasCounterpart({ counted, counterpart }: Engagement): boolean {
  return typeof counted === 'boolean' && (typeof counterpart.country === 'string' || counterpart.country === null);
}

function hasBoth(row: Engagement): boolean {
  return typeof row.venue.country === 'string' && hasCounterpart(row);
}

const expected = "a country such as 'KZ', { place: 'KZ' } or { either: 'KZ' }";

function readQuestion(question: unknown): {
  readonly whose: 'counterpart' | 'place' | 'either';
  readonly code: CountryCode;
} {
  const given = ownEntries(question);
  if (given === null) return { whose: 'counterpart', code: readCountry('country', question).code };
  const [key, ...others] = Object.keys(given);
  if (key === undefined) throw invalidArgument('country', question, expected, "{ place: 'KZ' }");
  if (others.length > 0) {
    throw invalidArgument('country', question, `one key: ${expected}`);
  }
  if (key !== 'place' && key !== 'either') {
    throw invalidArgument('country', question, expected, nearest(key, ['place', 'either']));
  }
  return { whose: key, code: readCountry(`country.${key}`, given[key]).code };
}
