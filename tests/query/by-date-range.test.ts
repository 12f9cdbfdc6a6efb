import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDateRange, byId, countedEngagements, engagements } from '../../src/index.js';
import { hasDayIn } from './naive.js';

const day = fc
  .date({ min: new Date('2024-04-01'), max: new Date('2025-02-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('it finds what a walk over every day finds', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from = a, to = b] = [a, b].sort();
      const found = byDateRange({ from, to }, engagements);
      expect(found).toEqual(engagements.filter((engagement) => hasDayIn(engagement, from, to)));
    }),
  );
});

test('a range split at any day finds the same, the stays across the split twice', () => {
  fc.assert(
    fc.property(day, (middle) => {
      const next = new Date(Date.parse(middle) + 86_400_000).toISOString().slice(0, 10);
      const parts = new Set([...byDateRange({ to: middle }), ...byDateRange({ from: next })]);
      expect(parts.size).toBe(countedEngagements.length);
    }),
  );
});

const state = byId('cn-2024-01'); // 2024-05-16 to 2024-05-17

test.each([
  ['ends on the first day', { from: '2024-05-01', to: '2024-05-16' }, true],
  ['ends the day before', { from: '2024-05-01', to: '2024-05-15' }, false],
  ['starts on the last day', { from: '2024-05-17', to: '2024-05-31' }, true],
  ['starts the day after', { from: '2024-05-18', to: '2024-05-31' }, false],
  ['lies inside', { from: '2024-05-16', to: '2024-05-16' }, true],
  ['lies around', { from: '2024-01-01', to: '2024-12-31' }, true],
  ['is open at the end', { from: '2024-05-17' }, true],
  ['is open at the start', { to: '2024-05-16' }, true],
])('a range that %s counts as it should', (_, range, isFound) => {
  expect(byDateRange(range).includes(state)).toBe(isFound);
});

test('a month finds what its first and last day as a range find', () => {
  expect(byDateRange('2024-05')).toEqual(byDateRange({ from: '2024-05-01', to: '2024-05-31' }));
});

test('the whole window finds everything', () => {
  expect(byDateRange({}, engagements)).toEqual(engagements);
});
