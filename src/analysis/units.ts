import type { Engagement, Kind } from '../index.js';
import { countryOf, isAbroad, personOf, tripOf } from './fields.js';
import type { Whose } from './groups.js';

/** What is counted: each a unit of its own, so that a number without one is none. */
export const units = ['engagements', 'visits', 'meetings', 'journeys', 'countries', 'people', 'days'] as const;
/**
 * What is counted. `engagements`: rows. `visits`: stays. `meetings`: rows of kind `meeting`. `journeys`: the principal's trips
 * abroad, two countries in one go being one. `countries`, `people`: distinct ones. `days`: distinct calendar days that stays of
 * known length cover.
 */
export type Unit = (typeof units)[number];

/** What has been counted so far: rows, and distinct things. */
export interface Tallied {
  number: number;
  /** The first of the things, which is often the only one, so that it need not be looked up in a set; and the others. Days are all there. */
  first: string | null;
  others: Set<string | number> | null;
  unknownLength: number;
}

/** Counts a thing once; null is none. */
export function addThing(tally: Tallied, thing: string | null): void {
  if (thing === null) return;
  if (tally.first === null) tally.first = thing;
  else if (tally.first !== thing) {
    tally.others ??= new Set();
    tally.others.add(thing);
  }
}

/** Counts a day once, by its number. */
export function addDay(tally: Tallied, day: number): void {
  tally.others ??= new Set();
  tally.others.add(day);
}

/** What a tally comes to. */
export function total({ number, first, others }: Tallied): number {
  return number + (first === null ? 0 : 1) + (others?.size ?? 0);
}

/** Whether each row counts as one. */
export function isOfRows(unit: Unit): boolean {
  return unit === 'engagements' || unit === 'visits' || unit === 'meetings';
}

/**
 * What a row is counted by, where several rows can be one: a journey, a person or a country. Null where it has none, and for units
 * of rows. Days are counted elsewhere.
 */
export function thingOf(unit: Unit, row: Engagement, of: Whose | undefined): string | null {
  switch (unit) {
    case 'journeys':
      return tripOf(row);
    case 'people':
      return personOf(row);
    case 'countries':
      // As in `tally`, unless the question says whose: abroad the country visited, hosted that of the guest.
      return countryOf(row, of ?? (isAbroad(row) ? 'place' : 'counterpart'));
    default:
      return null;
  }
}

/** The kind of the rows that a unit is of; null for both. */
export function kindOf(unit: Unit): Kind | null {
  if (unit === 'visits' || unit === 'days' || unit === 'journeys') return 'visit';
  return unit === 'meetings' ? 'meeting' : null;
}
