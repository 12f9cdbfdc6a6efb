import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysInclusive, daysInMonth, isIsoDate, readDateRange } from '../../src/input/dates.js';

/** Days of the calendar as `Date` has them, which is right within its own years. */
const calendarDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyTriple = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

test('a string is a date exactly where the platform calendar has that day', () => {
  fc.assert(
    fc.property(anyTriple, (text) => {
      const date = new Date(`${text}T00:00:00Z`);
      const isDay =
        !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text && !text.startsWith('0000');
      expect(isIsoDate(text)).toBe(isDay);
    }),
  );
});

test('no string of another form is a date', () => {
  fc.assert(fc.property(fc.string(), (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) || !isIsoDate(text)));
});

test('a date of which one sign is another is a date only if it still has the form of one', () => {
  // The signs about the digits in the table of characters: a check of one side alone would take them for digits.
  const sign = fc.oneof(fc.constantFrom(...'/:.- +e0123456789'), fc.string({ minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(calendarDay, fc.nat({ max: 9 }), sign, (day, at, other) => {
      const text = `${day.slice(0, at)}${other}${day.slice(at + 1)}`;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) expect(isIsoDate(text), text).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['2024-05-07 ', ' 2024-05-07', '2024-05-7', '2024-5-07', '', '2024-05-071'])('%j is no date', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '0000-01-01',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-4-3',
  ' 2024-04-03',
])('%s is none', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('a month is as long as the platform calendar has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});

test('days from a date to itself are one, and adding days counts them', () => {
  fc.assert(
    fc.property(calendarDay, fc.nat(4000), (start, more) => {
      const end = new Date(Date.parse(start) + more * 86_400_000).toISOString();
      fc.pre(/^\d{4}-/.test(end));
      expect(daysInclusive(start, end.slice(0, 10))).toBe(more + 1);
    }),
  );
});

test('day numbers are those of the platform', () => {
  fc.assert(fc.property(calendarDay, (day) => dayNumber(day) === Date.parse(day) / 86_400_000));
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-05-16', '2024-05-16', '2024-05-16'],
])('%s is the whole period', (text, from, to) => {
  expect(readDateRange(text)).toEqual({ from, to });
});

test('an end that is left out, or undefined, is open', () => {
  expect(readDateRange({ from: '2024-05-16' })).toEqual({ from: '2024-05-16', to: null });
  expect(readDateRange({ from: undefined, to: '2024-05-16' })).toEqual({ from: null, to: '2024-05-16' });
  expect(readDateRange({})).toEqual({ from: null, to: null });
});
