import { countedEngagements } from '../data/engagements.js';
import { dayNumber } from '../input/dates.js';
import { readList } from '../input/list.js';
import type { CountryCode, Engagement, PersonId } from '../model/engagement.js';

/** What a list comes to. Each number has a unit of its own; none can be had from another. */
export interface Tally {
  /** Rows of kind `visit`: stays. */
  readonly visits: number;
  /** Rows of kind `meeting`. */
  readonly meetings: number;
  /** Distinct countries: of the venue abroad, of the counterpart hosted. */
  readonly countries: number;
  /** Distinct counterparts. */
  readonly people: number;
  /** Distinct calendar days that stays of known length cover; a day of two stays counts once. */
  readonly days: number;
  /** Visits whose length is not known: they add nothing to `days`. */
  readonly visitsOfUnknownLength: number;
}

/** The longest stay that is taken for one: what is longer is no record of ours. */
const longestStay = 366;

/**
 * Counts a list: visits, meetings, countries, people and days, each a unit of its own.
 *
 * What was not held is never counted; apart from that it takes every row that it is given, so give it a list that means
 * what you want to say. A row is counted whole, even where only a part of it lies in the period that you asked for.
 *
 * @param list what to count
 * @defaultValue `list` is `countedEngagements`
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byDateRange, tally } from 'diplomatic-engagements';
 *
 * tally(byDateRange('2024-06-19')).visits; // => 2
 * tally([]); // => { visits: 0, meetings: 0, countries: 0, people: 0, days: 0, visitsOfUnknownLength: 0 }
 * ```
 */
export function tally(list: readonly Engagement[] = countedEngagements): Tally {
  return readList(list, isReadable, (rows) => {
    const counter = createCounter();
    for (const row of rows) {
      if (!isReadable(row)) return null;
      counter.add(row);
    }
    return counter.total();
  });
}

/** Counts rows one by one. */
export function createCounter() {
  let [visits, meetings, visitsOfUnknownLength] = [0, 0, 0];
  const countries = new Set<CountryCode | null>();
  const people = new Set<PersonId>();
  const days = new Set<number>();
  const add = ({ kind, direction, status, counterpart, venue, start, days: length }: Engagement): void => {
    if (status !== 'held') return;
    if (kind === 'visit') visits += 1;
    else meetings += 1;
    people.add(counterpart.person);
    countries.add(direction === 'hosted' ? counterpart.country : venue.country);
    if (length !== null) {
      const first = dayNumber(start);
      for (let day = first; day < first + length; day += 1) days.add(day);
    } else if (kind === 'visit') visitsOfUnknownLength += 1;
  };
  const total = (): Tally => {
    countries.delete(null); // of the head of an organisation
    const [countryCount, personCount, dayCount] = [countries.size, people.size, days.size];
    return { visits, meetings, countries: countryCount, people: personCount, days: dayCount, visitsOfUnknownLength };
  };
  return { add, total };
}

/** Whether a row has all that is counted, each of its type. */
export function isReadable({ counted, kind, direction, status, counterpart, venue, start, days }: Engagement): boolean {
  return (
    typeof counted === 'boolean' &&
    (kind === 'visit' || kind === 'meeting') &&
    (direction === 'hosted' || direction === 'abroad') &&
    typeof status === 'string' &&
    typeof counterpart.person === 'string' &&
    typeof venue.country === 'string' &&
    (typeof counterpart.country === 'string' || counterpart.country === null) &&
    typeof start === 'string' &&
    start.length === 10 &&
    (days === null || (Number.isInteger(days) && days > 0 && days <= longestStay))
  );
}
