import type { Status, Tier } from '../../src/model/engagement.js';
import type { Completeness } from '../../src/model/meta.js';
import type { Find } from '../files/sweep.js';

/** A record, as far as completeness is concerned. */
interface Recorded {
  readonly id: string;
  readonly start: string;
  readonly status: Status;
  readonly counterpart: { readonly tier: Tier };
}

/** What two searches made apart found, and how many there are by that. */
export interface Estimate {
  readonly year: string;
  readonly tier: Tier;
  /** Found by the first search, by the second, by both. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** How many there are, with the bounds of the 95% interval. */
  readonly total: number;
  readonly low: number;
  readonly high: number;
  /** How many records there are now. */
  readonly now: number;
}

/**
 * How complete the records are, by year and tier: what a second search found that the first had not says how much neither
 * has. Estimator and interval after D. G. Chapman (1951) and A. Chao (1987, on a log scale, so that the lower bound is
 * never below what was found).
 *
 * The first search is what stood before the second began: every record that the second did not add.
 */
export function estimates(records: readonly Recorded[], finds: readonly Find[]): readonly Estimate[] {
  const added = new Set(finds.map(({ added: id }) => id));
  const held = records
    .filter(({ status }) => status === 'held')
    .map(({ id, start, counterpart }) => ({ id, start, tier: counterpart.tier }));
  const real = finds.filter(({ ruled }) => ruled !== 'not-an-engagement');
  const years = [...new Set(held.map(({ start }) => start.slice(0, 4)))].sort();
  return years.flatMap((year) =>
    (['leader', 'other'] as const).map((tier) => {
      const isIn = (row: { readonly start: string; readonly tier: Tier }) =>
        row.tier === tier && row.start.startsWith(year);
      const now = held.filter(isIn);
      const second = real.filter(isIn);
      const counts = {
        first: now.filter(({ id }) => !added.has(id)).length,
        second: second.length,
        both: second.filter(({ ruled }) => ruled === 'matched').length,
      };
      return { year, tier, ...counts, ...chapman(counts), now: now.length };
    }),
  );
}

/** How many there are, by two searches. */
export function chapman({ first, second, both }: Pick<Estimate, 'first' | 'second' | 'both'>) {
  const found = first + second - both;
  const total = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2));
  const unseen = total - found;
  if (unseen <= 0) return { total: found, low: found, high: found };
  const spread = Math.exp(1.96 * Math.sqrt(Math.log(1 + variance / unseen ** 2)));
  return { total, low: found + unseen / spread, high: found + unseen * spread };
}

/** The share of what there is that has a record, never above one: an estimate can fall below what is known. */
function toCompleteness({ year, tier, now, total, low, high }: Estimate): Completeness {
  const share = (of: number) => Math.round(Math.min(1, now / of) * 1000) / 1000;
  return { year, tier, share: share(total), low: share(high), high: share(low) };
}

/** How complete the records are, as `meta` states it; nothing where there was no second search. */
export function completenessOf(records: readonly Recorded[], finds: readonly Find[]): readonly Completeness[] {
  if (finds.length === 0) return [];
  return estimates(records, finds)
    .filter(({ total }) => total > 0) // of nothing there is no share
    .map(toCompleteness);
}
