import { dayNumber } from '../dates.js';
import { engagements } from '../engagements.js';
import type { CountryCode, Direction, Engagement, PersonId } from '../types.js';
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
  const hosted = emptyCount();
  const abroad = emptyCount();
  for (const engagement of readList(list)) {
    if (engagement.direction === 'hosted') count(hosted, engagement, engagement.counterpart.country);
    else count(abroad, engagement, engagement.place.country);
  }
  return { hosted: tally(hosted), abroad: tally(abroad) };
}

interface Count {
  visits: number;
  meetings: number;
  readonly countries: Set<CountryCode>;
  readonly people: Set<PersonId>;
  /** Days since 1970-01-01. */
  readonly days: Set<number>;
}

function emptyCount(): Count {
  return { visits: 0, meetings: 0, countries: new Set(), people: new Set(), days: new Set() };
}

function count(into: Count, { kind, counterpart, start, days }: Engagement, country: CountryCode | null): void {
  if (kind === 'visit') into.visits += 1;
  else into.meetings += 1;
  into.people.add(counterpart.person);
  if (country !== null) into.countries.add(country);
  if (days === null) return;
  const first = dayNumber(start);
  for (let day = first; day < first + days; day += 1) into.days.add(day);
}

function tally({ visits, meetings, countries, people, days }: Count): Tally {
  return { visits, meetings, countries: countries.size, people: people.size, days: days.size };
}
