import { InvalidArgumentError, InvalidDateError, ReversedRangeError } from './errors.js';
import { nearest } from './nearest.js';
import type { IsoDate } from './types.js';

/** Both ends are inclusive; null is open. */
export interface DateSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Either end may be left out, and is then open. */
export interface DateRange {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

const dayMs = 86_400_000;

/** Whether a text is `YYYY-MM-DD` and names a day of the proleptic Gregorian calendar, years 0001 to 9999. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The last day of a month, 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days since 1970-01-01 of a valid date, so that days can be counted. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / dayMs; // a date without a time is read as UTC
}

/** How many calendar days lie from one date to another, both counted. */
export function daysInclusive(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/**
 * Reads what `byDateRange` takes: a day, a month, a year, or `{ from, to }` with days.
 * @throws {InvalidDateError} for a malformed or impossible date.
 * @throws {ReversedRangeError} where `from` is after `to`.
 * @throws {InvalidArgumentError} for anything else, a `Date` among it.
 */
export function readDateRange(range: string | DateRange): DateSpan {
  if (typeof range === 'string') return readPeriod(range);
  if (!isPlainObject(range)) {
    throw new InvalidArgumentError(
      'range',
      range,
      "a period as '2024-05', or { from, to } with days",
      suggestDay(range),
    );
  }
  for (const key of Object.keys(range)) {
    if (key !== 'from' && key !== 'to') {
      throw new InvalidArgumentError('range', key, "the keys 'from' and 'to'", nearest(key, ['from', 'to']));
    }
  }
  const from = readDay('from', range.from);
  const to = readDay('to', range.to);
  if (from !== null && to !== null && from > to) throw new ReversedRangeError(from, to);
  return { from, to };
}

function readPeriod(text: string): DateSpan {
  if (/^\d{4}$/.test(text) && text !== '0000') return { from: `${text}-01-01`, to: `${text}-12-31` };
  if (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)) {
    const [year = 0, month = 0] = text.split('-').map(Number);
    return { from: `${text}-01`, to: `${text}-${daysInMonth(year, month)}` };
  }
  if (isIsoDate(text)) return { from: text, to: text };
  throw new InvalidDateError('range', text, "'2024', '2024-05' or '2024-05-07'", suggestDay(text));
}

function readDay(argument: 'from' | 'to', value: unknown): IsoDate | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw new InvalidDateError(argument, value, 'a day, YYYY-MM-DD', suggestDay(value, argument));
}

/** The nearest thing that would work, for the slips that people make: an impossible day, missing zeros, slashes, a `Date`, a month as an end. */
function suggestDay(value: unknown, end: 'from' | 'to' = 'from'): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return null;
  const parts = /^\s*(\d{4})[-/.]?(\d{1,2})?[-/.]?(\d{1,2})?(?:T.*)?\s*$/.exec(value);
  if (!parts || parts[1] === '0000') return null;
  const year = Number(parts[1]);
  const month = clamp(Number(parts[2] ?? (end === 'from' ? 1 : 12)), 1, 12);
  const last = daysInMonth(year, month);
  const day = clamp(Number(parts[3] ?? (end === 'from' ? 1 : last)), 1, last);
  return `${parts[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
