import { dayNumber, isIsoDate } from '../input/dates.js';
import type { Period } from './groups.js';

/** A calendar day: the periods in which it lies, and its number, whole days since 1970-01-01. */
export type Day = Readonly<Record<Period, string>> & { readonly number: number };

/** To work one out takes longer than to count a row, and a page asks many questions about the same days. */
const known = new Map<string, Day>();
/** Ten years of them: no list makes this grow further. */
const most = 4_000;

/** A day by its date. Throws for what is none. */
export function dayOf(date: string): Day {
  return known.get(date) ?? learn(date);
}

function learn(date: string): Day {
  if (typeof date !== 'string' || !isIsoDate(date)) throw new TypeError(`no day: ${date}`);
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  const day = {
    number: dayNumber(date),
    year,
    quarter: `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
    month,
  };
  if (known.size < most) known.set(date, day);
  return day;
}
