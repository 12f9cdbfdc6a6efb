import { countedEngagements } from '../data/engagements.js';
import { readList } from '../input/list.js';
import type { Direction, Engagement } from '../model/engagement.js';
import { createCounter, isReadable, type Tally } from './tally.js';

/**
 * Counts what happened in Russia beside what happened outside it: two tallies.
 *
 * What was not held is never counted; apart from that it takes every row that it is given, so give it a list that means
 * what you want to say.
 *
 * @param list what to count
 * @defaultValue `list` is `countedEngagements`
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byDateRange, hostedVsAbroad } from 'diplomatic-engagements';
 *
 * const { abroad } = hostedVsAbroad(byDateRange('2024-06-19'));
 * abroad; // => { visits: 2, meetings: 0, countries: 2, people: 2, days: 3, visitsOfUnknownLength: 0 }
 * ```
 */
export function hostedVsAbroad(list: readonly Engagement[] = countedEngagements): Readonly<Record<Direction, Tally>> {
  return readList(list, isReadable, (rows) => {
    const [hosted, abroad] = [createCounter(), createCounter()];
    for (const row of rows) {
      if (!isReadable(row)) return null;
      (row.direction === 'hosted' ? hosted : abroad).add(row);
    }
    return { hosted: hosted.total(), abroad: abroad.total() };
  });
}
