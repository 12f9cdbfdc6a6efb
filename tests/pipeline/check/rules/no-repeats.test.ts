import { expect, test } from 'vitest';
import { noRepeats } from '../../../../pipeline/check/rules/no-repeats.js';
import type { RawEngagement } from '../../../../pipeline/files/shapes.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const { claims = [], evidence } = rowOf('engagements', 'cn-2024-01');
const source = 'kremlin-20240516-talks';
const of = (change: Partial<RawEngagement>) => noRepeats(contextOf(changed('engagements', 'cn-2024-01', change)));
const claimed = (field: 'start' | 'end' | 'talkDates' | 'venue', value: string) =>
  of({ claims: [{ field, value, saidBy: 'press', source }] });

test.each([
  ['a day', { talkDates: ['2024-05-16', '2024-05-16'] }, 'talkDates: 2024-05-16 twice'],
  ['a place', { places: ['beijing', 'harbin', 'beijing'] }, 'places: beijing twice'],
  ['a claim', { claims: [...claims, ...claims] }, 'visitClass state claimed by kremlin-20240516-talks twice'],
  [
    'a field',
    { evidence: evidence.map((entry) => ({ ...entry, supports: ['end', 'end'] as const as 'end'[] })) },
    'kremlin-20240516-talks supports end twice',
  ],
] as const)('%s said twice is found', (_, change, found) => {
  expect(of(change as Partial<RawEngagement>)).toContainEqual(expect.objectContaining({ found }));
});

test.each([
  ['start', '2024-05-16'],
  ['end', '2024-05-17'],
  ['talkDates', '2024-05-16'],
  ['venue', 'harbin'],
] as const)('a claim of %s that is what is shown is found', (field, value) => {
  expect(claimed(field, value)).toMatchObject([{ found: `${field} ${value} claimed, as shown` }]);
});

test('a claim of a class may be the one shown, since each label is kept', () => {
  expect(of({})).toEqual([]);
});

test('a claim of one of several days of talks is none that is shown', () => {
  expect(
    of({
      talkDates: ['2024-05-16', '2024-05-17'],
      claims: [{ field: 'talkDates', value: '2024-05-17', saidBy: 'press', source }],
    }),
  ).toEqual([]);
});

test.each([
  ['2024-06-16', 0],
  ['2024-06-17', 1],
  ['2024-04-15', 0],
  ['2023-05-17', 1],
])('a claimed start on %s gives %i findings', (value, count) => {
  expect(claimed('start', value)).toHaveLength(count);
});

test('an event in a place twice and a person with an alias twice are found', () => {
  expect(noRepeats(contextOf(changed('events', 'annual-summit-2024', { places: ['moscow', 'moscow'] })))).toHaveLength(
    1,
  );
  expect(noRepeats(contextOf(changed('people', 'li-qiang', { aliases: ['Li', 'Li'] })))).toHaveLength(1);
});
