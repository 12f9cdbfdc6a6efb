import { type DateRange, DiplomaticEngagementsError, meta } from '../index.js';
import { dateOfDay, dayNumber, daysInclusive, daysInMonth, readDateRange } from '../input/dates.js';
import { periodsOf } from './days.js';
import type { Period } from './groups.js';

const covered: { readonly from: string; readonly to: string } = meta.coverage;

/** A period with its bounds, clipped to the days that were asked for and that the data cover. */
export interface CoveredPeriod {
  /** `2025`, `2025-Q2` or `2025-05`. */
  readonly period: string;
  /** The first and the last day of it that were asked for and are covered. */
  readonly from: string;
  readonly to: string;
  readonly coveredDays: number;
}

/** By their names, in order. */
export type CoveredPeriods = ReadonlyMap<string, CoveredPeriod>;

/** By kind: a table asks for the same ones each time, and to work them out takes longer than to count a thousand rows. */
const known = new Map<Period, CoveredPeriods>();

/** The periods of a kind, as far as the data cover them. */
export function coveredPeriods(kind: Period): CoveredPeriods {
  return known.get(kind) ?? gather(kind);
}

/** Month by month: a quarter and a year begin with their first, and end with their last. */
function gather(kind: Period): CoveredPeriods {
  const found = new Map<string, CoveredPeriod>();
  for (let first = covered.from; first <= covered.to; first = dayAfter(lastOfMonth(first))) {
    const [period, last] = [periodsOf(first)[kind], lastOfMonth(first)];
    const to = last < covered.to ? last : covered.to;
    const from = found.get(period)?.from ?? first;
    found.set(period, { period, from, to, coveredDays: daysInclusive(from, to) });
  }
  known.set(kind, found);
  return found;
}

function lastOfMonth(date: string): string {
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

function dayAfter(date: string): string {
  return dateOfDay(dayNumber(date) + 1);
}

/**
 * The periods of a kind in a range, as far as the data cover them. The first and the last are cut where the range
 * begins and ends: their days are then those of the range.
 *
 * @param over `'all'` for all that is covered, or what `byDateRange` takes
 * @throws {DiplomaticEngagementsError} `ERR_NOT_COVERED` where the data cover no day of the range, and as `byDateRange` does
 */
export function periodsIn(kind: Period, over: 'all' | string | DateRange, argument: string): CoveredPeriods {
  const all = coveredPeriods(kind);
  if (over === 'all') return all;
  const range = readDateRange(over);
  const asked = { from: range.from ?? covered.from, to: range.to ?? covered.to };
  const found = [...all.values()].filter(({ from, to }) => from <= asked.to && asked.from <= to);
  if (found.length > 0) return new Map(found.map((whole) => [whole.period, cut(whole, asked)]));
  throw new DiplomaticEngagementsError({
    code: 'ERR_NOT_COVERED',
    argument,
    given: over,
    expected: `days that the data cover, ${covered.from} to ${covered.to}`,
  });
}

function cut(whole: CoveredPeriod, asked: { readonly from: string; readonly to: string }): CoveredPeriod {
  const from = whole.from < asked.from ? asked.from : whole.from;
  const to = whole.to > asked.to ? asked.to : whole.to;
  return { period: whole.period, from, to, coveredDays: daysInclusive(from, to) };
}
