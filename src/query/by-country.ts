import { resolveCountry } from '../countries.js';
import { engagements } from '../engagements.js';
import { InvalidArgumentError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { CountryCode, Engagement } from '../types.js';
import { readList } from './read-list.js';

/** Which country is asked for: the counterpart's, that of the place, or either of the two. */
export type CountryOf = 'counterpart' | 'place' | 'either';

/** One predicate an answer, so that each stays a plain comparison. */
const matchers: Readonly<Record<CountryOf, (code: CountryCode) => (engagement: Engagement) => boolean>> = {
  counterpart: (code) => (engagement) => engagement.counterpart.country === code,
  place: (code) => (engagement) => engagement.place.country === code,
  either: (code) => (engagement) => engagement.counterpart.country === code || engagement.place.country === code,
};

/**
 * The engagements with a country, in the order of the list.
 *
 * A real country with no engagements gives an empty list. A local code is a country of its own: engagements with
 * Republika Srpska are under `x-republika-srpska`, not under `BA`.
 *
 * @param country alpha-2, alpha-3 or numeric code (ISO 3166-1, as a text), local code, or English name, in any case
 * @param list what to look through; held engagements with leaders where left out
 * @param options `of`: whose country is meant; the counterpart's where left out
 * @returns a fresh array
 * @throws {UnknownCountryError} for a text that names no country
 * @throws {InvalidArgumentError} for anything else that does not fit
 *
 * @example
 * ```ts
 * import { allEngagements, byCountry } from 'diplomatic-engagements';
 *
 * byCountry('India').map((e) => e.id).slice(0, 1); // => ['in-2024-01']
 * byCountry('IND')[0] === byCountry('356')[0]; // => true
 * byCountry('kz', allEngagements, { of: 'place' }).every((e) => e.place.country === 'KZ'); // => true
 * ```
 */
export function byCountry(
  country: CountryCode | (string & {}),
  list: readonly Engagement[] = engagements,
  options: { readonly of?: CountryOf | undefined } = {},
): Engagement[] {
  const code = resolveCountry(country);
  const rows = readList(list);
  const matches = matchers[readOf(options)](code);
  // A loop, not `filter`: it is twice as fast on long lists.
  const found: Engagement[] = [];
  for (const engagement of rows) if (matches(engagement)) found.push(engagement);
  return found;
}

function readOf(options: unknown): CountryOf {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InvalidArgumentError('options', options, "an object as { of: 'place' }");
  }
  for (const key of Object.keys(options)) {
    if (key !== 'of') throw new InvalidArgumentError('options', key, "the key 'of'", 'of');
  }
  const of: unknown = 'of' in options ? options.of : undefined;
  if (of === undefined) return 'counterpart';
  if (of === 'counterpart' || of === 'place' || of === 'either') return of;
  const suggestion = typeof of === 'string' ? nearest(of, Object.keys(matchers)) : null;
  throw new InvalidArgumentError('options.of', of, "'counterpart', 'place' or 'either'", suggestion);
}
