import { countedEngagements, type Engagement, type EngagementId } from '../index.js';
import { knownNumber, periodsOf } from './days.js';
import { isHeld, readText } from './fields.js';
import { readRows } from './read.js';

/** The place of an engagement in a list. */
export interface Step {
  readonly id: EngagementId;
  /** 1 for the first of the list. */
  readonly nth: number;
  /** 1 for the first of its year in the list. */
  readonly nthOfYear: number;
  /** The one before it, or null for the first. */
  readonly previous: EngagementId | null;
  /** Days from the first day of the one before to its own; null for the first, of which the list cannot tell. */
  readonly daysSince: number | null;
}

/**
 * Each engagement's position in a list and within its year, and the days since the one before.
 *
 * By first day, then id, whatever the order of the list. What was not held has no place. The first of the data is not the
 * first there ever was: the data begin on `meta.coverage.from`.
 *
 * @param list such as `byCountry('India')` or `byPerson('Rahmon')`
 * @defaultValue `list` is `countedEngagements`
 * @returns a fresh list, the earliest first
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byCountry } from 'diplomatic-engagements';
 * import { sequence } from 'diplomatic-engagements/analysis';
 *
 * const [first, second] = sequence(byCountry('KP'));
 * [first.nth, first.previous, second.nth, second.previous === first.id]; // => [1, null, 2, true]
 * ```
 */
export function sequence(list: readonly Engagement[] = countedEngagements): Step[] {
  return readRows(list, (rows) => {
    const held: { readonly id: EngagementId; readonly year: string; readonly number: number }[] = [];
    for (const row of rows) {
      if (!isHeld(row)) continue;
      held.push({ id: readText(row.id), year: periodsOf(row.start).year, number: knownNumber(row.start) });
    }
    held.sort((a, b) => (a.number < b.number || (a.number === b.number && a.id < b.id) ? -1 : 1));
    const ofYear = new Map<string, number>();
    return held.map(({ id, year, number }, at) => {
      const nthOfYear = (ofYear.get(year) ?? 0) + 1;
      ofYear.set(year, nthOfYear);
      const before = held[at - 1];
      return {
        id,
        nth: at + 1,
        nthOfYear,
        previous: before?.id ?? null,
        daysSince: before ? number - before.number : null,
      };
    });
  });
}
