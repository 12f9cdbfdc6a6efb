import { dayNumber } from '../dates.js';
import { engagements } from '../engagements.js';
import type { Direction, Engagement } from '../types.js';
import { readList } from './read-list.js';

/** What one direction comes to. Each number has a unit of its own; none can be had from another. */
export interface Tally {
  /** Rows of kind `visit`: stays. */
  readonly visits: number;
  /** Rows of kind `meeting`. */
  readonly meetings: number;
  /** Distinct countries: of the place abroad, of the counterpart hosted. */
  readonly countries: number;
  /** Distinct counterparts. */
  readonly people: number;
  /** Distinct calendar days that known stays cover; a day of two stays counts once. */
  readonly days: number;
}

/**
 * Counts what happened in Russia beside what happened outside it.
 *
 * It counts the rows that it is given and filters none: give it a list that means what you want to say.
 *
 * @param list what to count; held engagements with leaders where left out
 * @throws {InvalidArgumentError} for what is not an array
 *
 * @example
 * ```ts
 * import { byDateRange, hostedVsAbroad } from 'diplomatic-engagements';
 *
 * hostedVsAbroad(byDateRange('2024-06-19')).abroad; // => { visits: 2, meetings: 0, countries: 2, people: 2, days: 3 }
 * ```
 */
export function hostedVsAbroad(list: readonly Engagement[] = engagements): Readonly<Record<Direction, Tally>> {
  readList(list);
  return { hosted: tally('hosted', list), abroad: tally('abroad', list) };
}

function tally(direction: Direction, list: readonly Engagement[]): Tally {
  const countries = new Set<string>();
  const people = new Set<string>();
  const days = new Set<number>();
  let visits = 0;
  let meetings = 0;
  for (const engagement of list) {
    if (engagement.direction !== direction) continue;
    if (engagement.kind === 'visit') visits += 1;
    else meetings += 1;
    people.add(engagement.counterpart.person);
    const country = direction === 'abroad' ? engagement.place.country : engagement.counterpart.country;
    if (country !== null) countries.add(country);
    if (engagement.days === null) continue;
    const first = dayNumber(engagement.start);
    for (let day = first; day < first + engagement.days; day += 1) days.add(day);
  }
  return { visits, meetings, countries: countries.size, people: people.size, days: days.size };
}
