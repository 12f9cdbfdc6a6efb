import { dateOfDay, dayNumber, dayOfMonth, daysInMonth, monthNumber } from '../input/dates.js';
import type { Period } from './groups.js';

/** The periods in which a day lies, by their names, and the numbers of the first and the last day of its month. */
export type Periods = Readonly<Record<Period, string>> & { readonly first: number; readonly last: number };

/** By the number of the month: to name a quarter takes longer than to count a row. */
const known = new Map<number, Periods>();
/** A hundred years of them: no list makes this grow further. */
const most = 1_200;

/** The periods in which a day lies. Throws for what is none. */
export function periodsOf(date: string): Periods {
  const number = typeof date === 'string' ? monthNumber(date) : null;
  if (number === null) throw new TypeError(`no day: ${date}`);
  return known.get(number) ?? learn(number, date);
}

function learn(number: number, date: string): Periods {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  const first = dayNumber(`${month}-01`);
  const last = first + daysInMonth(Number(year), Number(month.slice(5))) - 1;
  const periods = { year, quarter: `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, month, first, last };
  if (known.size < most) known.set(number, periods);
  return periods;
}

/** As `dayNumber`, by what is known of the month. Throws for what is no day. */
export function knownNumber(date: string): number {
  return periodsOf(date).first + dayOfMonth(date) - 1;
}

/** By the number of the day: to write a date takes longer than to count a day. */
const dates = new Map<number, string>();
/** Ten years of them. */
const mostDates = 4_000;

/** As `dateOfDay`, which it remembers. */
export function knownDate(day: number): string {
  const found = dates.get(day);
  if (found !== undefined) return found;
  const date = dateOfDay(day);
  if (dates.size < mostDates) dates.set(day, date);
  return date;
}
