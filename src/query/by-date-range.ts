import { type DateRange, readDateRange } from '../dates.js';
import { engagements } from '../engagements.js';
import type { Engagement } from '../types.js';
import { readList } from './read-list.js';

/**
 * The engagements of which at least one day lies in a range, in the order of the list.
 *
 * Both ends are inclusive, and `start..end` need only touch the range: a stay of 18 to 19 June is in `{ from:
 * '2024-06-19' }`. An uncertain date is taken by its bounds. Dates are calendar dates of the venue, so a `Date`, which
 * carries a zone, is refused.
 *
 * @param range `'2024'`, `'2024-05'` or `'2024-05-07'` for a whole period, or `{ from, to }` with days, either of which
 *   may be left out
 * @param list what to look through; held engagements with leaders where left out
 * @returns a fresh array
 * @throws {InvalidDateError} for a malformed date or a day that does not exist
 * @throws {ReversedRangeError} where `from` is after `to`
 * @throws {InvalidArgumentError} for anything else that does not fit
 *
 * @example
 * ```ts
 * import { byDateRange } from 'diplomatic-engagements';
 *
 * byDateRange('2024-06-19').map((e) => e.id); // => ['kp-2024-01', 'vn-2024-01']
 * byDateRange({ to: '2024-05-06' }); // => []
 * ```
 */
export function byDateRange(range: string | DateRange, list: readonly Engagement[] = engagements): Engagement[] {
  const { from, to } = readDateRange(range);
  const found: Engagement[] = [];
  for (const engagement of readList(list)) {
    if ((from === null || engagement.end >= from) && (to === null || engagement.start <= to)) found.push(engagement);
  }
  return found;
}
