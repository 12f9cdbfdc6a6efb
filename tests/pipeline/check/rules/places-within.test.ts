import { expect, test } from 'vitest';
import { placesWithin } from '../../../../pipeline/check/rules/places-within.js';
import { twoPlacesOnOneDay } from '../../../../pipeline/check/rules/two-places-on-one-day.js';
import { changed, contextOf } from '../../fixture.js';

test('a place within itself is found, and stops no other rule', () => {
  const data = changed('places', 'moscow', { within: 'moscow' });
  expect(placesWithin(contextOf(data))).toMatchObject([{ records: ['moscow'] }, { records: ['novo-ogaryovo'] }]);
  expect(twoPlacesOnOneDay(contextOf(data))).toEqual([]);
});

test('so is one within itself by a detour', () => {
  const data = changed('places', 'moscow', { within: 'novo-ogaryovo' });
  expect(placesWithin(contextOf(data)).map(({ records }) => records)).toEqual([['moscow'], ['novo-ogaryovo']]);
});

test('and one within a place of another country', () => {
  expect(placesWithin(contextOf(changed('places', 'harbin', { within: 'moscow' })))).toMatchObject([
    { found: 'in CN, within moscow in RU' },
  ]);
});
