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
  /** EDTF level 1, where the dates are uncertain. */
  readonly edtf?: string | null;
}

/**
 * A date as people write it: `2024-05-06` is `6 May 2024`, `2024-05` is `May 2024`, `2024` is `2024`.
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything else
 *
 * @example
 * ```ts
 * import { dateInWords } from 'diplomatic-engagements/words';
 *
 * dateInWords('2024-05-06'); // => '6 May 2024'
 * dateInWords('2024-05'); // => 'May 2024'
 * ```
 */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(date)) ?? [];
  const name = month === undefined ? '' : monthNames[Number(month) - 1];
  if (year === undefined || name === undefined || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) {
    throw invalidArgument('date', date, "a day, a month or a year, such as '2024-05-06'");
  }
  return [...(day === undefined ? [] : [Number(day)]), ...(name === '' ? [] : [name]), year].join(' ');
}

/**
 * The dates of an engagement or an event as people write them: `6 to 8 May 2024`, `30 May to 2 June 2024`. Uncertain dates say
 * so, from their EDTF: `about 17 to 30 October 2025`, `28 November 2024 (uncertain)`.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` where the days are none
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
export function datesInWords({ start, end, edtf = null }: Dated): string {
  if (edtf === null) return span(start, end);
  const ends = edtf.replace(/[~?%]/g, '').split('/');
  const words = span(ends[0] ?? start, ends[1] ?? ends[0] ?? end);
  const isAbout = /[~%]/.test(edtf);
  return `${isAbout ? 'about ' : ''}${words}${/[?%]/.test(edtf) ? ' (uncertain)' : ''}`;
}

/** From one date to another, with what they share said once. */
function span(start: string, end: string): string {
  if (start === end) return dateInWords(start);
  const [first, last] = [dateInWords(start).split(' '), dateInWords(end)];
  const isOfOneYear = start.slice(0, 4) === end.slice(0, 4);
  const isOfOneMonth = isOfOneYear && start.length === 10 && start.slice(0, 7) === end.slice(0, 7);
  const shown = isOfOneMonth ? first.slice(0, 1) : isOfOneYear ? first.slice(0, -1) : first;
  return `${shown.join(' ')} to ${last}`;
}
