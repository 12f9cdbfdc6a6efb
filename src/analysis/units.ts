import type { Engagement } from '../index.js';
import { dayNumber, isIsoDate } from '../input/dates.js';
import type { Whose } from './groups.js';

/** What is counted: each a unit of its own, so that a number without one is none. */
export const units = ['engagements', 'visits', 'meetings', 'journeys', 'countries', 'people', 'days'] as const;
/**
 * What is counted. `engagements`: rows. `visits`: stays. `meetings`: rows of kind `meeting`. `journeys`: the principal's trips
 * abroad, two countries in one go being one. `countries`, `people`: distinct ones. `days`: distinct calendar days that stays of
 * known length cover.
 */
export type Unit = (typeof units)[number];

/** What has been counted so far: a number, or the distinct things. */
export interface Tallied {
  number: number;
  readonly distinct: Set<string | number>;
  unknownLength: number;
}

export function emptyTally(unit: Unit): Tallied {
  return { number: 0, distinct: isOfRows(unit) ? nothing : new Set(), unknownLength: 0 };
}

/** Whether each row counts as one: nothing is distinct then, and no cell needs a set of its own. */
function isOfRows(unit: Unit): boolean {
  return unit === 'engagements' || unit === 'visits' || unit === 'meetings';
}

const nothing: Set<never> = new Set();

/** What a tally comes to. */
export function total(unit: Unit, { number, distinct }: Tallied): number {
  return isOfRows(unit) ? number : distinct.size;
}

/** A function that adds a row to a tally. `days` are added day by day, elsewhere. */
export function adder(unit: Exclude<Unit, 'days'>, of: Whose | undefined): (tally: Tallied, row: Engagement) => void {
  switch (unit) {
    case 'engagements':
      return (tally) => {
        tally.number += 1;
      };
    case 'visits':
    case 'meetings': {
      const kind = unit === 'visits' ? 'visit' : 'meeting';
      return (tally, row) => {
        if (row.kind === kind) tally.number += 1;
      };
    }
    case 'journeys':
      return (tally, row) => {
        if (row.kind === 'visit' && row.direction === 'abroad') tally.distinct.add(row.journey ?? row.id);
      };
    case 'people':
      return (tally, { counterpart }) => {
        tally.distinct.add(counterpart.person);
      };
    case 'countries':
      return (tally, { counterpart, venue, direction }) => {
        // As in `tally`, unless the question says whose: abroad the country visited, hosted that of the guest.
        const whose = of ?? (direction === 'abroad' ? 'place' : 'counterpart');
        const code = whose === 'place' ? venue.country : counterpart.country;
        if (code !== null) tally.distinct.add(code);
      };
  }
}

/** Whether a row has the unit at all: only visits have days. */
export function isOfUnit(unit: Unit, { kind, direction }: Engagement): boolean {
  if (unit === 'visits' || unit === 'days') return kind === 'visit';
  if (unit === 'meetings') return kind === 'meeting';
  return unit !== 'journeys' || (kind === 'visit' && direction === 'abroad');
}

/** The days of a stay, as numbers. Throws for a first day that does not exist: the row is no engagement. */
export function daysOf({ start, days }: Engagement): readonly number[] {
  if (!isIsoDate(start)) throw new TypeError(`no day: ${start}`);
  const first = dayNumber(start);
  return Array.from({ length: days ?? 0 }, (_, at) => first + at);
}
