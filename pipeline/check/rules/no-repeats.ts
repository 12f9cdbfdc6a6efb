import { dayNumber } from '../../../src/input/dates.js';
import type { contestedFields } from '../../../src/model/engagement.js';
import type { RawEngagement } from '../../files/shapes.js';
import { type Context, type Problem, problem, repeated } from '../rule.js';

const mostDaysOff = 31;

/** No day, place, field or claim is said twice, and a claim differs from what is shown, by days rather than by months. */
export function noRepeats({ data }: Context): readonly Problem[] {
  return [
    ...data.engagements.flatMap((row) => {
      const claims = row.claims ?? [];
      const say = (found: string, expected: string) => problem('engagements', row, found, expected);
      return [
        ...repeated(row.talkDates).map((day) => say(`talkDates: ${day} twice`, 'each day once')),
        ...repeated(row.places).map((place) => say(`places: ${place} twice`, 'each place once')),
        ...row.evidence.flatMap(({ source, supports }) =>
          repeated(supports).map((field) => say(`${source} supports ${field} twice`, 'each field once')),
        ),
        ...repeated(claims, (claim) => JSON.stringify(claim)).map(({ field, value, source }) =>
          say(`${field} ${value} claimed by ${source} twice`, 'each claim once'),
        ),
        ...claims
          .filter(({ field, value }) => field !== 'visitClass' && shownIn(row, field).includes(value))
          .map(({ field, value }) =>
            say(`${field} ${value} claimed, as shown`, 'only claims that differ from what is shown'),
          ),
        ...claims
          .filter(({ field, value }) => isFarOff(row, field, value))
          .map(({ field, value }) =>
            say(`${field} ${value} claimed`, `a day within ${mostDaysOff} days of ${row.start}`),
          ),
      ];
    }),
    ...data.events.flatMap((row) =>
      repeated(row.places).map((place) => problem('events', row, `places: ${place} twice`, 'each place once')),
    ),
    ...data.people.flatMap((row) =>
      repeated(row.aliases ?? []).map((alias) => problem('people', row, `the alias ${alias} twice`, 'each alias once')),
    ),
  ];
}

type Field = (typeof contestedFields)[number];

function shownIn(row: RawEngagement, field: Field): readonly string[] {
  if (field === 'start' || field === 'end') return [row[field]];
  return field === 'talkDates' ? (row.talkDates.length === 1 ? row.talkDates : []) : row.places;
}

function isFarOff({ start }: RawEngagement, field: Field, value: string): boolean {
  const isDay = field === 'start' || field === 'end' || field === 'talkDates';
  return isDay && Math.abs(dayNumber(value) - dayNumber(start)) > mostDaysOff;
}
