import { expect, test } from 'vitest';
import { meetingsWithinVisits } from '../../../../pipeline/check/rules/meetings-within-visits.js';
import { changed, contextOf } from '../../fixture.js';

test('a meeting abroad that belongs to no visit is found', () => {
  const data = changed('engagements', 'cn-2024-02', { partOf: undefined });
  expect(meetingsWithinVisits(contextOf(data))).toMatchObject([{ found: 'a meeting abroad without partOf' }]);
});

test('a meeting abroad that was cancelled may belong to none', () => {
  const data = changed('engagements', 'cn-2024-02', { partOf: undefined, status: 'cancelled' });
  expect(meetingsWithinVisits(contextOf(data))).toEqual([]);
});

test('a meeting on the day after its visit is found', () => {
  const data = changed('engagements', 'cn-2024-02', { start: '2024-05-18', end: '2024-05-18' });
  expect(meetingsWithinVisits(contextOf(data))).toHaveLength(1);
});

test('a meeting that is part of a visit hosted is found', () => {
  const data = changed('engagements', 'cn-2024-02', { partOf: 'in-2024-01', start: '2024-07-08', end: '2024-07-08' });
  expect(meetingsWithinVisits(contextOf(data))).toMatchObject([{ records: ['cn-2024-02'] }]);
});

test('a meeting hosted that claims to be part of a visit is found', () => {
  const data = changed('engagements', 'cn-2024-02', { direction: 'hosted' });
  expect(meetingsWithinVisits(contextOf(data))).toMatchObject([{ found: 'hosted, part of cn-2024-01' }]);
});
