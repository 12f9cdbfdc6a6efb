import { meta } from '../index.js';
import { dayNumber, isIsoDate } from '../input/dates.js';
import type { Period } from './groups.js';

/** A calendar day: the periods in which it lies, and its number, whole days since 1970-01-01. */
export type Day = Readonly<Record<Period, string>> & { readonly number: number };

/**
 * The days that the data cover: to work one out takes longer than to count a row, and a page asks many questions about the same
 * ones. Others are worked out each time, so that no list makes this grow.
 */
const known = new Map<string, Day>();
const { from, to }: { readonly from: string; readonly to: string } = meta.coverage;

/** A day by its date. Throws for what is none. */
export function dayOf(date: string): Day {
  return known.get(date) ?? learn(date);
}

function learn(date: string): Day {
  if (!isIsoDate(date)) throw new TypeError(`no day: ${date}`);
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  const day = {
    number: dayNumber(date),
    year,
    quarter: `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
    month,
  };
  if (from <= date && date <= to) known.set(date, day);
  return day;
}
