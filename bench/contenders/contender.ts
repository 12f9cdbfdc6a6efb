import { meta } from 'diplomatic-engagements';
import { countries } from 'diplomatic-engagements/tables';

/** A question to one of the contenders: its table, as objects, in the order of its groups. */
type Ask = () => object[] | Promise<object[]>;

/** What each contender is asked. */
export type Question =
  | 'visits by month'
  | 'visits by month, zeros too'
  | 'visits by quarter and direction'
  | 'visits by region'
  | 'people by country'
  | 'days by month, zeros too'
  | 'panel of five countries, by month';

/** Someone who holds a list in a form of his own, and answers from it. */
export type Contender = Readonly<Record<Question, Ask>>;

export const covered = meta.coverage;

/** The months that the data cover. */
export const months: readonly string[] = monthsBetween(covered.from.slice(0, 7), covered.to.slice(0, 7));

function monthsBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) found.push(month);
  return found;
}

function nextMonth(month: string): string {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}

/** The countries of the panel, in order. */
export const five: readonly string[] = ['BY', 'CN', 'IN', 'KZ', 'TR'];

/** The region of a country: a record has the code alone. */
export const regions = new Map<string | null, string | null>(countries.map(({ code, region }) => [code, region]));
