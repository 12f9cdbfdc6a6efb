import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { country, type Engagement, meta } from '../index.js';
import { dateOfDay, dayNumber } from '../input/dates.js';
import { event, place } from '../tables/index.js';
import { readEngagements } from './read.js';

/**
 * Engagements as iCalendar (RFC 5545), to subscribe to or import: an all-day event for each, whose last day is the one
 * before its end, as the standard has it.
 *
 * The identifier of an event is made from the id of the record, so that a later version changes an event rather than adding
 * another. What was not held is tentative (announced, unconfirmed) or cancelled (cancelled, postponed).
 *
 * @param list the records; of an empty list comes an empty calendar
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { toICS } from 'diplomatic-engagements/formats';
 *
 * toICS([byId('kp-2024-01')]).includes('DTEND;VALUE=DATE:20240620'); // => true
 * ```
 */
export function toICS(list: readonly Engagement[]): string {
  const calendar = ical({
    name: `Engagements of ${meta.principal.name}`,
    prodId: { company: 'diplomatic-engagements', product: `diplomatic-engagements ${meta.version}`, language: 'EN' },
  });
  for (const row of readEngagements(list)) {
    const [first] = row.venue.places;
    const at = first === undefined ? null : place(first);
    const names = row.venue.places.map((id) => place(id).name);
    calendar.createEvent({
      id: `${row.id}@diplomatic-engagements`,
      stamp: midnight(meta.asOf),
      start: midnight(row.start),
      end: midnight(dateOfDay(dayNumber(row.end) + 1)),
      allDay: true,
      summary: summaryOf(row),
      description: descriptionOf(row),
      location: {
        title: [...names, country(row.venue.country).name].join(', '),
        ...(at && { geo: { lat: at.latitude, lon: at.longitude } }),
      },
      status: statuses[row.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      categories: [row.kind, row.direction, row.occasion].map((name) => ({ name })),
    });
  }
  // The generator leaves the last line open; RFC 5545 ends every line.
  return `${calendar.toString()}\r\n`;
}

const statuses = {
  held: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.TENTATIVE,
  unconfirmed: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** A day has no clock time here; the generator takes it from the parts of UTC. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function summaryOf({ counterpart, venue, direction, kind, status }: Engagement): string {
  const side = counterpart.country === null ? counterpart.title : country(counterpart.country).name;
  const what =
    kind === 'visit' ? (direction === 'abroad' ? `visit to ${country(venue.country).name}` : 'visit') : 'meeting';
  return `${counterpart.name} (${side}): ${what}${status === 'held' ? '' : `, ${status}`}`;
}

function descriptionOf(row: Engagement): string {
  return [
    row.counterpart.title,
    ...(row.kind === 'visit' && row.visitClass !== null ? [`Class of the visit: ${row.visitClass}`] : []),
    ...(row.event === null ? [] : [`On the margin of: ${event(row.event).name}`]),
    ...(row.note === null ? [] : [row.note]),
    `Grade of the evidence: ${row.grade}. Record ${row.id}, version ${meta.version}.`,
  ].join('\n');
}
