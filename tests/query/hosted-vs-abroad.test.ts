import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engagements, byDateRange, engagements, hostedVsAbroad } from '../../src/index.js';
import type { Direction, Engagement } from '../../src/model/engagement.js';
import { daysBetween } from './naive.js';

/** The same numbers, each counted on its own by the definition. */
function naive(direction: Direction, list: readonly Engagement[]) {
  const rows = list.filter((engagement) => engagement.direction === direction);
  const countries = rows.map(({ place, counterpart }) =>
    direction === 'abroad' ? place.country : counterpart.country,
  );
  const stays = rows.filter(({ kind, datesCover }) => kind === 'visit' && datesCover === 'stay');
  return {
    visits: rows.filter(({ kind }) => kind === 'visit').length,
    meetings: rows.filter(({ kind }) => kind === 'meeting').length,
    countries: new Set(countries.filter((code) => code !== null)).size,
    people: new Set(rows.map(({ counterpart }) => counterpart.person)).size,
    days: new Set(stays.flatMap(({ start, end }) => daysBetween(start, end))).size,
  };
}

test('any list of engagements gives what counting each unit by itself gives', () => {
  fc.assert(
    fc.property(fc.subarray([...engagements]), (list) => {
      expect(hostedVsAbroad(list)).toEqual({ hosted: naive('hosted', list), abroad: naive('abroad', list) });
    }),
  );
});

test('a calendar day of two stays counts once: 19 June 2024 in Pyongyang and Hanoi', () => {
  const { abroad } = hostedVsAbroad(byDateRange({ from: '2024-06-18', to: '2024-06-20' }));
  expect(abroad).toMatchObject({ visits: 2, days: 3 });
});

test('an empty list counts nothing', () => {
  const nothing = { visits: 0, meetings: 0, countries: 0, people: 0, days: 0 };
  expect(hostedVsAbroad([])).toEqual({ hosted: nothing, abroad: nothing });
});

test('rows of both directions make up the list', () => {
  const { hosted, abroad } = hostedVsAbroad();
  expect(hosted.visits + hosted.meetings + abroad.visits + abroad.meetings).toBe(engagements.length);
});
