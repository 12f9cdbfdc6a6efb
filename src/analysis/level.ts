import type { Country, Engagement } from '../index.js';
import { countries } from '../tables/index.js';
import { createLookUp } from '../tables/look-up.js';
import { periodsOf } from './days.js';
import { classOf, countryOf, personOf } from './fields.js';
import { closedList, type Group, type Whose } from './groups.js';

/** A group of a table, and how to read it from a row. */
export interface Level {
  readonly name: Group;
  /** The value that a row has on a day. Throws where it has none: the row is no engagement. */
  readonly read: (row: Engagement, date: string, of: Whose) => string | null;
  /** The values in their order; null where they are no closed list. */
  readonly list: readonly string[] | null;
}

/** A level by the name of its group. */
export function levelOf(name: Group): Level {
  return { name, read: readers[name], list: closedList(name) };
}

/** Whether a level can have a value, as far as that need not be seen in each row: once for each value that comes up will do. */
export function isValueOf({ name, list }: Level, value: string | null): boolean {
  if (value === null) return withoutValue.has(name);
  return list === null ? typeof value === 'string' : list.includes(value);
}

const withoutValue: ReadonlySet<Group> = new Set(['country', 'region', 'subregion', 'event', 'visitClass']);

const readers: Readonly<Record<Group, Level['read']>> = {
  year: (_, date) => periodsOf(date).year,
  quarter: (_, date) => periodsOf(date).quarter,
  month: (_, date) => periodsOf(date).month,
  country: (row, _, of) => countryOf(row, of),
  region: (row, _, of) => countryRow(row, of)?.region ?? null,
  subregion: (row, _, of) => countryRow(row, of)?.subregion ?? null,
  person: personOf,
  event: ({ event }) => event,
  direction: ({ direction }) => direction,
  kind: ({ kind }) => kind,
  setting: ({ setting }) => setting,
  occasion: ({ occasion }) => occasion,
  role: ({ counterpart }) => counterpart.role,
  visitClass: classOf,
  grade: ({ grade }) => grade,
};

function countryRow(row: Engagement, of: Whose): Country | null {
  const code = countryOf(row, of);
  return code === null ? null : countryWith(code);
}

/** A row has a code. `country` takes names as well, and would read this one anew for every row. */
const countryWith = /* @__PURE__ */ createLookUp('country', countries, ({ code }) => code);
