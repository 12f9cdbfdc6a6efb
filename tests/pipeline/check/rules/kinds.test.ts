import { expect, test } from 'vitest';
import { kinds } from '../../../../pipeline/check/rules/kinds.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

test('a visit with a minister as its counterpart is found', () => {
  const [office] = rowOf('people', 'narendra-modi').offices;
  const data = changed('people', 'narendra-modi', { offices: office ? [{ ...office, role: 'minister' }] : [] });
  expect(kinds(contextOf(data))).toMatchObject([
    { records: ['in-2024-01'], found: 'a visit with a counterpart of role minister' },
  ]);
});

test('a visit without datesCover, and a meeting with one, are found', () => {
  expect(kinds(contextOf(changed('engagements', 'in-2024-01', { datesCover: undefined })))).toHaveLength(1);
  expect(kinds(contextOf(changed('engagements', 'cn-2024-02', { datesCover: 'stay' })))).toHaveLength(1);
});

test('a class on a meeting is found', () => {
  const claims = rowOf('engagements', 'cn-2024-01').claims;
  expect(kinds(contextOf(changed('engagements', 'cn-2024-02', { claims })))).toMatchObject([
    { found: 'a meeting with a class' },
  ]);
});

test('an occasion beside an event, and a country beside places, are found', () => {
  expect(kinds(contextOf(changed('engagements', 'in-2024-01', { occasion: 'summit' })))).toHaveLength(1);
  expect(kinds(contextOf(changed('engagements', 'in-2024-01', { country: 'RU' })))).toHaveLength(1);
});

test('no city and no country is found', () => {
  expect(kinds(contextOf(changed('engagements', 'in-2024-01', { places: [] })))).toMatchObject([
    { found: 'places none and country none' },
  ]);
});
