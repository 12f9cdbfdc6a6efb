import { expect, test } from 'vitest';
import { placesAndDirections } from '../../../../pipeline/check/rules/places-and-directions.js';
import { changed, contextOf } from '../../fixture.js';

test('a visit hosted outside Russia is found', () => {
  const data = changed('engagements', 'in-2024-01', { places: ['beijing'] });
  expect(placesAndDirections(contextOf(data))).toMatchObject([{ found: 'hosted in CN' }]);
});

test('a visit abroad with a leader of another country is found', () => {
  const data = changed('engagements', 'cn-2024-01', { person: 'narendra-modi' });
  expect(placesAndDirections(contextOf(data))).toMatchObject([{ found: 'a visit in CN with a counterpart of IN' }]);
});

test('places of two countries in one row are found', () => {
  const data = changed('engagements', 'cn-2024-01', { places: ['beijing', 'moscow'] });
  expect(placesAndDirections(contextOf(data))).toMatchObject([{ found: 'places in CN, RU' }]);
});

test('contested ground is neither home nor abroad by its code alone', () => {
  const inBeijing = changed('engagements', 'in-2024-01', { places: ['beijing'] });
  const since = (from: string, to?: string) => {
    const spell = { status: 'disputed' as const, from, ...(to && { to }), source: 'pib-nd-modi-moscow' };
    return placesAndDirections(contextOf(changed('places', 'beijing', { statusSpells: [spell] }, inBeijing)));
  };
  expect(since('2024-07-09')).toEqual([]);
  expect(since('2024-07-10')).toMatchObject([{ found: 'hosted in CN' }]);
  expect(since('2014', '2024-07-08')).toHaveLength(1);
});
