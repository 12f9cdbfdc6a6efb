import type { IsoDate } from '../model/engagement.js';
import { DiplomaticEngagementsError } from './errors.js';
import { invalidArgument } from './invalid-argument.js';
import { nearest } from './nearest.js';
import { ownEntries } from './own-entries.js';

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

/** Whether a string is `YYYY-MM-DD` and names a day of the proleptic Gregorian calendar, years 0001 to 9999. */
export function isIsoDate(text: string): boolean {
  return monthNumber(text) !== null;
}

/** The month of a day, counted from the year 0; null for what `isIsoDate` refuses. No pattern: this is asked for every row of a list. */
export function monthNumber(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  const isDay = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? year * 12 + month - 1 : null;
}

const dash = 0x2d;
const zero = 0x30;

/** The number of two digits of a string; so far below zero that no year comes out of it where one of them is no digit. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
}

/** The last day of a month, 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of the month of a valid date, 1 to 31. */
export function dayOfMonth(date: IsoDate): number {
  return twoDigitsAt(date, 8);
}

/** Whole days since 1970-01-01 of a valid date, so that days can be counted. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / dayMs; // a date without a time is read as UTC
}

/** The date of a number of days since 1970-01-01. */
export function dateOfDay(day: number): IsoDate {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** How many calendar days lie from one date to another, both counted. */
export function daysInclusive(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

const ends = ['from', 'to'] as const;

/**
 * Reads what `byDateRange` takes: a day, a month, a year, or `{ from, to }` with days.
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_DATE` for a malformed or impossible date, `ERR_REVERSED_RANGE` where
 *   `from` is after `to`, `ERR_INVALID_ARGUMENT` for anything else, a `Date` among it
 */
export function readDateRange(range: string | DateRange): DateSpan {
  if (typeof range === 'string') return readPeriod(range);
  const given = ownEntries(range);
  if (given === null) {
    throw invalidArgument('range', range, "a period such as '2024-05', or { from, to } with days", dayOfDate(range));
  }
  for (const key of Object.keys(given)) {
    if (key !== 'from' && key !== 'to') {
      throw invalidArgument('range', range, "no key but 'from' and 'to'", nearest(key, ends));
    }
  }
  const [from, to] = [readEnd('from', given.from), readEnd('to', given.to)];
  if (from !== null && to !== null && from > to) {
    throw new DiplomaticEngagementsError({
      code: 'ERR_REVERSED_RANGE',
      argument: 'range',
      given: range,
      expected: "'from' on or before 'to'",
      suggestion: `${to} to ${from}`,
    });
  }
  return { from, to };
}

function readPeriod(text: string): DateSpan {
  if (/^\d{4}$/.test(text) && text !== '0000') return { from: `${text}-01-01`, to: `${text}-12-31` };
  if (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)) {
    const [year = 0, month = 0] = text.split('-').map(Number);
    return { from: `${text}-01`, to: `${text}-${daysInMonth(year, month)}` };
  }
  if (isIsoDate(text)) return { from: text, to: text };
  throw invalidDate('range', text, "'2024', '2024-05' or '2024-05-07'", suggestPeriod(text)?.join('-') ?? null);
}

function readEnd(argument: 'from' | 'to', value: unknown): IsoDate | null {
  return value === undefined ? null : readDay(argument, value, argument);
}

/**
 * Reads one day, `YYYY-MM-DD`.
 * @param end which end of a month or a year to suggest, where that was given
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_DATE` for anything else
 */
export function readDay(argument: string, value: unknown, end: 'from' | 'to' = 'from'): IsoDate {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw invalidDate(argument, value, 'a day, YYYY-MM-DD', suggestDay(end, value));
}

function invalidDate(argument: string, given: unknown, expected: string, suggestion: string | null) {
  return new DiplomaticEngagementsError({ code: 'ERR_INVALID_DATE', argument, given, expected, suggestion });
}

/** The parts of the nearest period to a string that nearly is one, as short as it was: an impossible month or day, missing zeros, slashes, a time. */
function suggestPeriod(text: string): [year: string, month?: string, day?: string] | null {
  const [, year, month, day] =
    /^ ?(\d{4})[-/.]?(\d{1,2})?[-/.]?(\d{1,2})?(?:T[\d:.]+Z?)? ?$/.exec(text.slice(0, 40)) ?? [];
  if (year === undefined || year === '0000') return null;
  // Digits in a row may be anything: they are a date only if they are one to the letter.
  if (/^\d{5,}$/.test(text) && !isIsoDate(`${year}-${month}-${day ?? '01'}`)) return null;
  if (month === undefined) return [year];
  const inYear = clamp(Number(month), 1, 12);
  if (day === undefined) return [year, twoDigits(inYear)];
  return [year, twoDigits(inYear), twoDigits(clamp(Number(day), 1, daysInMonth(Number(year), inYear)))];
}

/** The nearest day to what was given as an end of a range; of a month or year its first or last, by the end. */
function suggestDay(end: 'from' | 'to', value: unknown): string | null {
  if (typeof value !== 'string') return dayOfDate(value);
  const [year, month = end === 'from' ? '01' : '12', day] = suggestPeriod(value) ?? [];
  if (year === undefined) return null;
  return `${year}-${month}-${day ?? (end === 'from' ? '01' : daysInMonth(Number(year), Number(month)))}`;
}

function dayOfDate(value: unknown): string | null {
  try {
    if (!(value instanceof Date)) return null;
    const day = value.toISOString().slice(0, 10);
    return isIsoDate(day) ? day : null; // of the years 0001 to 9999
  } catch {
    return null; // an invalid date, or a proxy that was revoked
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
