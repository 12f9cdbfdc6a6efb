import { expect, test } from 'vitest';
import { coordinates } from '../../../../pipeline/check/rules/coordinates.js';
import type { RawPlace } from '../../../../pipeline/files/shapes.js';
import { changed, contextOf } from '../../fixture.js';

const moscow = (change: Partial<RawPlace>) => coordinates(contextOf(changed('places', 'moscow', change)));

test.each([
  ['swapped', { latitude: 37.6, longitude: 55.8 }],
  ['at nought', { latitude: 0, longitude: 0 }],
  ['on the equator to the last digit', { latitude: 0, longitude: 37.6 }],
  ['without a sign', { latitude: -55.8, longitude: 37.6 }],
  ['in another country', { latitude: 39.9, longitude: 116.4 }],
])('a point %s is found', (_, change) => {
  expect(moscow(change)).toMatchObject([{ records: ['moscow'] }]);
});

test('a town on a coast or border may lie a little outside a coarse outline', () => {
  expect(coordinates(contextOf(changed('places', 'beijing', { latitude: 39.15, longitude: 117.9 })))).toEqual([]);
  expect(moscow({ latitude: 43.58, longitude: 39.72 })).toEqual([]);
});

test('contested ground is in no outline that all would draw', () => {
  expect(
    moscow({
      latitude: 44.95,
      longitude: 34.1,
      statusSpells: [{ status: 'occupied', from: '2014', source: 'pib-nd-modi-moscow' }],
    }),
  ).toEqual([]);
});
