import type { CountryCode, Engagement, VisitClass } from '../index.js';
import { statuses, visitClasses } from '../model/engagement.js';
import { knownNumber } from './days.js';
import type { Whose } from './groups.js';

/** The longest stay that is taken for one: what is longer is no record of ours. */
const longestStay = 366;

// Each function here throws for what no engagement has. It checks what it reads, and no more.

/** Whether an engagement was held: what every count asks of a row first. No other object says whether it is counted. */
export function isHeld({ counted, status }: Engagement): boolean {
  if (typeof counted === 'boolean' && (status === 'held' || statuses.includes(status))) return status === 'held';
  throw new TypeError(`no engagement: ${status}`);
}

/** Whether a row is a visit, or a meeting. */
export function isVisit({ kind }: Engagement): boolean {
  if (kind === 'visit' || kind === 'meeting') return kind === 'visit';
  throw new TypeError(`no kind: ${kind}`);
}

/** Whether the principal was abroad, or the host. */
export function isAbroad({ direction }: Engagement): boolean {
  if (direction === 'hosted' || direction === 'abroad') return direction === 'abroad';
  throw new TypeError(`no direction: ${direction}`);
}

/** The counterpart. */
export function personOf({ counterpart }: Engagement): string {
  return readText(counterpart.person);
}

/** The country of the venue or of the counterpart; null for the head of an organisation. */
export function countryOf({ venue, counterpart }: Engagement, whose: Whose): CountryCode | null {
  if (whose === 'place') return readText(venue.country);
  return counterpart.country === null ? null : readText(counterpart.country);
}

/** The trip to which a stay abroad belongs: its own, where it is part of no journey. */
export function tripOf(row: Engagement): string {
  return readText((row.kind === 'visit' ? row.journey : null) ?? row.id);
}

/** The number of the first day. */
export function firstDayOf({ start }: Engagement): number {
  return knownNumber(start);
}

/** How many days a stay took; 0 for one whose length is not known. */
export function lengthOf({ days }: Engagement): number {
  if (days === null) return 0;
  if (Number.isInteger(days) && days > 0 && days <= longestStay) return days;
  throw new TypeError(`no length of a stay: ${days}`);
}

/** The class of a visit that is shown; a meeting has none. */
export function classOf(row: Engagement): VisitClass | null {
  const shown = row.kind === 'visit' ? row.visitClass : null;
  if (shown === null || visitClasses.includes(shown)) return shown;
  throw new TypeError(`no class: ${shown}`);
}

/** A field that has a text. */
export function readText<T extends string>(text: T): T {
  if (typeof text !== 'string') throw new TypeError(`no text: ${text}`);
  return text;
}
