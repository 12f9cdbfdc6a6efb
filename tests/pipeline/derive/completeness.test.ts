import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapman, completenessOf, estimates } from '../../../pipeline/derive/completeness.js';
import type { Find } from '../../../pipeline/files/sweep.js';

test('the estimate is that of Chapman, worked by hand', () => {
  const { total, low, high } = chapman({ first: 200, second: 125, both: 34 });
  expect(total).toBeCloseTo((201 * 126) / 35 - 1, 10);
  // Variance 201 * 126 * 166 * 91 / (35^2 * 36) = 8675.2; unseen 722.6 - 291 = 431.6; spread exp(1.96 * 0.21335) = 1.5191.
  expect(low).toBeCloseTo(291 + 431.6 / 1.5191, 0);
  expect(high).toBeCloseTo(291 + 431.6 * 1.5191, 0);
});

test('where the second search found nothing new of what is there, nothing is unseen', () => {
  expect(chapman({ first: 20, second: 15, both: 15 })).toEqual({ total: 20, low: 20, high: 20 });
});

const counts = fc
  .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
  .map(([both, a, b]) => ({ both, first: both + a, second: both + b }));

test('the interval holds the estimate, and what was found is its floor', () => {
  fc.assert(
    fc.property(counts, ({ first, second, both }) => {
      const { total, low, high } = chapman({ first, second, both });
      const found = first + second - both;
      expect(low).toBeGreaterThanOrEqual(found);
      expect(total).toBeGreaterThanOrEqual(low - 1e-9);
      expect(high).toBeGreaterThanOrEqual(total - 1e-9);
    }),
  );
});

const record = (
  id: string,
  start: string,
  tier: 'leader' | 'other' = 'leader',
  status: 'held' | 'cancelled' = 'held',
) => ({
  id,
  start,
  status,
  counterpart: { tier },
});
const find = (change: Partial<Find>): Find => ({
  by: 'sweep',
  person: 'a',
  start: '2025-01-01',
  tier: 'leader',
  record: null,
  ruled: 'matched',
  ...change,
});
const records = [
  record('aa-2025-01', '2025-01-01'),
  record('aa-2025-02', '2025-02-01'),
  record('aa-2025-03', '2025-03-01'),
  record('aa-2025-04', '2025-04-01', 'other'),
  record('aa-2025-05', '2025-05-01', 'leader', 'cancelled'),
  record('aa-2024-01', '2024-05-01'),
];
const finds = [
  find({ record: 'aa-2025-01' }),
  find({ record: 'aa-2025-02' }),
  find({ ruled: 'added', added: 'aa-2025-03' }),
  find({ ruled: 'not-an-engagement' }),
  find({ tier: 'other', record: 'aa-2025-04' }),
];

test('what was added belongs to the second search alone; what was not held, or is ruled out, to neither', () => {
  expect(estimates(records, finds).find(({ year, tier }) => year === '2025' && tier === 'leader')).toMatchObject({
    first: 2,
    second: 3,
    both: 2,
    now: 3,
  });
});

test('years and tiers are apart, and each is in it', () => {
  expect(estimates(records, finds).map(({ year, tier, now }) => `${year} ${tier} ${now}`)).toEqual([
    '2024 leader 1',
    '2024 other 0',
    '2025 leader 3',
    '2025 other 1',
  ]);
});

test('a share is never above one, and is rounded to three digits', () => {
  const all = completenessOf(records, finds);
  expect(all).toHaveLength(3);
  for (const { share, low, high } of all) {
    expect(share).toBeLessThanOrEqual(1);
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
    for (const number of [share, low, high]) expect(number).toBe(Math.round(number * 1000) / 1000);
  }
  expect(all.find(({ year, tier }) => year === '2024' && tier === 'leader')?.share).toBe(1);
});

test('without a second search nothing is estimated', () => {
  expect(completenessOf(records, [])).toEqual([]);
});
