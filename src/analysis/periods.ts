import { type DateRange, DiplomaticEngagementsError, meta } from '../index.js';
import { dateOfDay, dayNumber, daysInclusive, daysInMonth, readDateRange } from '../input/dates.js';
import { type Period, periodOf } from './groups.js';

const { from: firstCovered, to: lastCovered } = meta.coverage;

/** A period with its bounds, clipped to the days that the data cover. */
export interface CoveredPeriod {
  /** `2025`, `2025-Q2` or `2025-05`. */
  readonly period: string;
  /** The first and the last day of it that the data cover. */
  readonly from: string;
  readonly to: string;
  readonly coveredDays: number;
}

/** How many days of a period the data cover: 25 of May 2024 would be, if they began on the 7th. */
export function coveredDays(period: string): number {
  const { from, to } = clip(boundsOf(period));
  return from > to ? 0 : daysInclusive(from, to);
}

/**
 * The periods of a kind in a range, in order, as far as the data cover them.
 *
 * @param over `'all'` for all that is covered, or what `byDateRange` takes
 * @throws {DiplomaticEngagementsError} `ERR_NOT_COVERED` where the data cover no day of the range, and as `byDateRange` does
 */
export function periodsIn(kind: Period, over: 'all' | string | DateRange, argument: string): readonly CoveredPeriod[] {
  const range = over === 'all' ? { from: null, to: null } : readDateRange(over);
  const { from, to } = clip({ from: range.from ?? firstCovered, to: range.to ?? lastCovered });
  if (from > to) {
    throw new DiplomaticEngagementsError({
      code: 'ERR_NOT_COVERED',
      argument,
      given: over,
      expected: `days that the data cover, ${firstCovered} to ${lastCovered}`,
    });
  }
  const found: CoveredPeriod[] = [];
  for (let day = from; day <= to; ) {
    const period = periodOf(kind, day);
    const whole = clip(boundsOf(period));
    found.push({ period, ...whole, coveredDays: daysInclusive(whole.from, whole.to) });
    day = dateOfDay(dayNumber(whole.to) + 1);
  }
  return found;
}

function clip({ from, to }: { readonly from: string; readonly to: string }): {
  readonly from: string;
  readonly to: string;
} {
  return { from: from < firstCovered ? firstCovered : from, to: to > lastCovered ? lastCovered : to };
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
