import { expect, test } from 'vitest';
import { twoPlacesOnOneDay } from '../../../../pipeline/check/rules/two-places-on-one-day.js';
import { added, changed, contextOf, rowOf } from '../../fixture.js';

test('talks hosted in Moscow on a day of a stay in China are found', () => {
  const data = changed('engagements', 'in-2024-01', {
    start: '2024-05-17',
    end: '2024-05-17',
    talkDates: ['2024-05-17'],
  });
  expect(twoPlacesOnOneDay(contextOf(data))).toMatchObject([
    { records: ['cn-2024-01', 'in-2024-01'], found: '2024-05-17 in beijing, harbin and in moscow' },
  ]);
});

test('a guest who stays on while the principal travels is in order: only his talks count', () => {
  const data = changed('engagements', 'in-2024-01', {
    start: '2024-05-14',
    end: '2024-05-17',
    talkDates: ['2024-05-15'],
  });
  expect(twoPlacesOnOneDay(contextOf(data))).toEqual([]);
});

test('a residence and its city are one place', () => {
  const guest = { ...rowOf('engagements', 'in-2024-01'), id: 'in-2024-02', places: ['moscow'] };
  const data = added('engagements', guest, changed('engagements', 'in-2024-01', { places: ['novo-ogaryovo'] }));
  expect(twoPlacesOnOneDay(contextOf(data))).toEqual([]);
});

test('what was only announced puts nobody anywhere', () => {
  const moved = changed('engagements', 'in-2024-01', {
    start: '2024-05-17',
    end: '2024-05-17',
    talkDates: ['2024-05-17'],
  });
  expect(twoPlacesOnOneDay(contextOf(changed('engagements', 'in-2024-01', { status: 'announced' }, moved)))).toEqual(
    [],
  );
});
