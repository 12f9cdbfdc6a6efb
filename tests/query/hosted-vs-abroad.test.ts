import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDateRange, countedEngagements, engagements, hostedVsAbroad, tally } from '../../src/index.js';
import type { Engagement } from '../../src/model/engagement.js';
import { daysBetween } from './naive.js';

/** The same numbers, each counted on its own by the definition. */
function naive(list: readonly Engagement[]) {
  const rows = list.filter(({ status }) => status === 'held');
  const countries = rows.map(({ venue, counterpart, direction }) =>
    direction === 'abroad' ? venue.country : counterpart.country,
  );
  const visits = rows.filter(({ kind }) => kind === 'visit');
  const stays = visits.filter(({ datesCover }) => datesCover === 'stay');
  return {
    visits: visits.length,
    meetings: rows.length - visits.length,
    countries: new Set(countries.filter((code) => code !== null)).size,
    people: new Set(rows.map(({ counterpart }) => counterpart.person)).size,
    days: new Set(stays.flatMap(({ start, end }) => daysBetween(start, end))).size,
    visitsOfUnknownLength: visits.length - stays.length,
  };
}

const sublist = fc.subarray([...engagements]);

test('any list of engagements gives what counting each unit by itself gives', () => {
  fc.assert(
    fc.property(sublist, (list) => {
      const of = (direction: string) => naive(list.filter((row) => row.direction === direction));
      expect(hostedVsAbroad(list)).toEqual({ hosted: of('hosted'), abroad: of('abroad') });
      expect(tally(list)).toEqual(naive(list));
    }),
  );
});

test('hostedVsAbroad is two tallies', () => {
  fc.assert(
    fc.property(sublist, (list) => {
      const of = (direction: string) => tally(list.filter((row) => row.direction === direction));
      expect(hostedVsAbroad(list)).toEqual({ hosted: of('hosted'), abroad: of('abroad') });
    }),
  );
});

test('what was not held is never counted', () => {
  const notHeld = engagements.filter(({ status }) => status !== 'held');
  expect(notHeld.length).toBeGreaterThan(0);
  expect(tally(notHeld)).toEqual(tally([]));
  expect(hostedVsAbroad(engagements)).toEqual(hostedVsAbroad(engagements.filter(({ status }) => status === 'held')));
});

test('a calendar day of two stays counts once: 19 June 2024 in Pyongyang and Hanoi', () => {
  const { abroad } = hostedVsAbroad(byDateRange({ from: '2024-06-18', to: '2024-06-20' }));
  expect(abroad).toMatchObject({ visits: 2, days: 3, visitsOfUnknownLength: 0 });
});

test('an empty list counts nothing', () => {
  const nothing = { visits: 0, meetings: 0, countries: 0, people: 0, days: 0, visitsOfUnknownLength: 0 };
  expect(hostedVsAbroad([])).toEqual({ hosted: nothing, abroad: nothing });
});

test('where no list is given, the counted one is counted', () => {
  const { hosted, abroad } = hostedVsAbroad();
  expect(hosted.visits + hosted.meetings + abroad.visits + abroad.meetings).toBe(countedEngagements.length);
  expect(tally()).toEqual(tally(countedEngagements));
});
