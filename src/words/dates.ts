import { isIsoDate } from '../input/dates.js';
import { DiplomaticEngagementsError } from '../input/errors.js';
import { invalidArgument } from '../input/invalid-argument.js';
import type { IsoDate } from '../model/engagement.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What `datesInWords` reads: an engagement, an event, or any two days. */
export interface Dated {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Where the dates are uncertain, EDTF in the forms that the data use: a date or two, each with `~`, `?` or `%` or without. */
  readonly edtf?: string | null;
}

/**
 * A date as people write it: `2024-05-06` is `6 May 2024`, `2024-05` is `May 2024`, `2024` is `2024`.
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_DATE` for anything else
 *
 * @example
 * ```ts
 * import { dateInWords } from 'diplomatic-engagements/words';
 *
 * dateInWords('2024-05-06'); // => '6 May 2024'
 * dateInWords('2024-05'); // => 'May 2024'
 * dateInWords('2024-02-30'); // throws ERR_INVALID_DATE
 * ```
 */
export function dateInWords(date: string): string {
  return inWords('date', date);
}

/**
 * The dates of an engagement or an event as people write them: `6 to 8 May 2024`, `30 May to 2 June 2024`. Uncertain dates say
 * so, from their EDTF: `about 17 to 30 October 2025`, `28 November 2024 (uncertain)`.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_DATE` where the days are none, `ERR_REVERSED_RANGE` where they are the wrong way
 *   round, `ERR_INVALID_ARGUMENT` for anything that has no days
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { datesInWords } from 'diplomatic-engagements/words';
 *
 * datesInWords(byId('kp-2024-01')); // => '18 to 19 June 2024'
 * datesInWords({ start: '2024-12-30', end: '2025-01-02' }); // => '30 December 2024 to 2 January 2025'
 * ```
 */
export function datesInWords(dated: Dated): string {
  if (typeof dated !== 'object' || dated === null) {
    throw invalidArgument('dated', dated, 'an engagement, or { start, end } with days');
  }
  const { start, end, edtf } = dated;
  if (edtf === undefined || edtf === null) return span(['start', start], ['end', end]);
  const [, first, firstMark, second, secondMark] =
    typeof edtf === 'string' ? (/^([\d-]+)([~?%]?)(?:\/([\d-]+)([~?%]?))?$/.exec(edtf) ?? []) : [];
  if (first === undefined) {
    const expected = "a date or two, each with ~, ? or % or without, such as '2024-05-06~/2024-05-08~'";
    throw invalidArgument('edtf', edtf, expected);
  }
  if (second === undefined) return marked(inWords('edtf', first), firstMark);
  if (firstMark === secondMark) return marked(span(['edtf', first], ['edtf', second]), firstMark);
  return `${marked(inWords('edtf', first), firstMark)} to ${marked(inWords('edtf', second), secondMark)}`;
}

/** `~` is about, `?` uncertain, `%` both. */
function marked(words: string, mark: string | undefined): string {
  return `${mark === '~' || mark === '%' ? 'about ' : ''}${words}${mark === '?' || mark === '%' ? ' (uncertain)' : ''}`;
}

/** From one date to another, with what they share said once. */
function span([firstName, start]: readonly [string, string], [lastName, end]: readonly [string, string]): string {
  const [first, last] = [inWords(firstName, start), inWords(lastName, end)];
  if (start === end) return first;
  if (start > end) {
    throw new DiplomaticEngagementsError({
      code: 'ERR_REVERSED_RANGE',
      argument: firstName,
      given: start,
      expected: `a day not after ${end}`,
    });
  }
  const isOfOneYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4;
  const isOfOneMonth = isOfOneYear && start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7);
  const parts = first.split(' ');
  return `${(isOfOneMonth ? parts.slice(0, 1) : isOfOneYear ? parts.slice(0, -1) : parts).join(' ')} to ${last}`;
}

function inWords(argument: string, date: unknown): string {
  const text = typeof date === 'string' ? date : '';
  const isDate =
    isIsoDate(text) || (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)) || /^(?!0000)\d{4}$/.test(text);
  if (!isDate) {
    const expected = "a day, a month or a year, such as '2024-05-06'";
    throw new DiplomaticEngagementsError({ code: 'ERR_INVALID_DATE', argument, given: date, expected });
  }
  const [year = '', month, day] = text.split('-');
  const name = month === undefined ? [] : [monthNames[Number(month) - 1] ?? ''];
  return [...(day === undefined ? [] : [String(Number(day))]), ...name, year].join(' ');
}
