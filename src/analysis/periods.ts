import { type DateRange, DiplomaticEngagementsError, meta } from '../index.js';
import { dateOfDay, dayNumber, daysInclusive, daysInMonth, readDateRange } from '../input/dates.js';
import { periodsOf } from './days.js';
import type { Period } from './groups.js';

const covered: Bounds = meta.coverage;

/** A period with its bounds, clipped to the days that were asked for and that the data cover. */
export interface CoveredPeriod {
  /** `2025`, `2025-Q2` or `2025-05`. */
  readonly period: string;
  /** The first and the last day of it that were asked for and are covered. */
  readonly from: string;
  readonly to: string;
  readonly coveredDays: number;
}

/** Periods by name: a table asks for the same ones each time, and to work one out takes longer than to count a hundred rows. */
const known = new Map<string, CoveredPeriod>();

/** A whole period, as far as the data cover it; without days where they cover none. */
export function wholePeriod(period: string): CoveredPeriod {
  const found = known.get(period);
  if (found) return found;
  const { from, to } = clip(boundsOf(period), covered);
  const made = { period, from, to, coveredDays: from > to ? 0 : daysInclusive(from, to) };
  known.set(period, made);
  return made;
}

/**
 * The periods of a kind in a range, in order, as far as the data cover them. The first and the last are cut where the range
 * begins and ends: their days are then those of the range.
 *
 * @param over `'all'` for all that is covered, or what `byDateRange` takes
 * @throws {DiplomaticEngagementsError} `ERR_NOT_COVERED` where the data cover no day of the range, and as `byDateRange` does
 */
export function periodsIn(kind: Period, over: 'all' | string | DateRange, argument: string): readonly CoveredPeriod[] {
  const range = over === 'all' ? { from: null, to: null } : readDateRange(over);
  const asked = clip({ from: range.from ?? covered.from, to: range.to ?? covered.to }, covered);
  if (asked.from > asked.to) {
    throw new DiplomaticEngagementsError({
      code: 'ERR_NOT_COVERED',
      argument,
      given: over,
      expected: `days that the data cover, ${covered.from} to ${covered.to}`,
    });
  }
  const found: CoveredPeriod[] = [];
  for (let day = asked.from; day <= asked.to; ) {
    const period = periodsOf(day)[kind];
    const bounds = clip(boundsOf(period), asked);
    found.push({ period, ...bounds, coveredDays: daysInclusive(bounds.from, bounds.to) });
    day = dateOfDay(dayNumber(bounds.to) + 1);
  }
  return found;
}

interface Bounds {
  readonly from: string;
  readonly to: string;
}

function clip({ from, to }: Bounds, within: Bounds): Bounds {
  return { from: from < within.from ? within.from : from, to: to > within.to ? within.to : to };
}

/** The first and the last day of `2025`, `2025-Q2` or `2025-05`. */
function boundsOf(period: string): { readonly from: string; readonly to: string } {
  const year = period.slice(0, 4);
  const [, quarter] = period.split('-Q');
  const part =
    period.length === 4
      ? [1, 12]
      : quarter === undefined
        ? [Number(period.slice(5)), Number(period.slice(5))]
        : [Number(quarter) * 3 - 2, Number(quarter) * 3];
  const [first = 1, last = 12] = part;
  const two = (month: number) => String(month).padStart(2, '0');
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${daysInMonth(Number(year), last)}` };
}
