import { type IsoDate, roles } from '../../src/model/engagement.js';
import type { RawEngagement, RawOffice, RawPerson } from '../files/shapes.js';
import { covers } from './partial-dates.js';

/** The day on which an encounter's offices are read: the first of the talks, else of the stay. */
export function dayOfEncounter(engagement: Pick<RawEngagement, 'talkDates' | 'start'>): IsoDate {
  return engagement.talkDates[0] ?? engagement.start;
}

/** The offices in which a person can have been met, the highest first: the one that the record names, else all held that day. */
export function officesOf(engagement: RawEngagement, person: RawPerson): readonly RawOffice[] {
  const day = dayOfEncounter(engagement);
  return person.offices
    .filter((office) => covers(office, day) && (engagement.office ?? office.title) === office.title)
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** The office in which a person was met: the one that the record names, else the highest that the person held that day. */
export function officeOf(engagement: RawEngagement, person: RawPerson): RawOffice | undefined {
  return officesOf(engagement, person)[0];
}
