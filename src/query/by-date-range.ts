import { countedEngagements } from '../data/engagements.js';
import { type DateRange, readDateRange } from '../input/dates.js';
import { readList } from '../input/list.js';
import type { Engagement } from '../model/engagement.js';

/**
 * The engagements of which at least one day lies in a range, in the order of the list.
 *
 * Both ends are inclusive, and `start..end` need only touch the range: a stay of 18 to 19 June is in `{ from:
 * '2024-06-19' }`. So a stay can lie in two months, and the months do not add up to the year. An uncertain date is taken
 * by its bounds. Dates are calendar dates at the venue, so a `Date`, which is an instant and not a day, throws.
 *
 * @param range `'2024'`, `'2024-05'` or `'2024-05-07'` for a whole period, or `{ from, to }` with days, either of which
 *   may be left out
 * @param list what to look through
 * @defaultValue `list` is `countedEngagements`
 * @returns a fresh array
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_DATE` for a malformed date or a day that does not exist,
 *   `ERR_REVERSED_RANGE` where `from` is after `to`, `ERR_INVALID_ARGUMENT` for anything else that does not fit
 *
 * @example
 * ```ts
 * import { byDateRange } from 'diplomatic-engagements';
 *
 * byDateRange('2024-06-19').map((e) => e.id); // => ['kp-2024-01', 'vn-2024-01']
 * byDateRange({ to: '1999-12-31' }); // => []
 * byDateRange('2024-13'); // throws ERR_INVALID_DATE
 * ```
 */
export function byDateRange(range: string | DateRange, list: readonly Engagement[] = countedEngagements): Engagement[] {
  const { from, to } = readDateRange(range);
  // No day is before the empty string, and none after a sign that comes after every digit.
  const [first, last] = [from ?? '', to ?? '~'];
  return readList(list, isReadable, (rows) => {
    const found: Engagement[] = [];
    for (const row of rows) {
      if (!isReadable(row)) return null;
      if (row.end >= first && row.start <= last) found.push(row);
    }
    return found;
  });
}

function isReadable({ counted, start, end }: Engagement): boolean {
  return typeof counted === 'boolean' && typeof start === 'string' && typeof end === 'string';
}
