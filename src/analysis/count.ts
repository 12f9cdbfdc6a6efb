import { type CountryCode, countedEngagements, type DateRange, type Engagement } from '../index.js';
import { readOptions } from '../input/options.js';
import { readWord } from '../input/read-word.js';
import { type Cell, eachCell, type Question, tallyCells } from './cells.js';
import { type closedLists, type Group, type GroupValues, isPeriod, type Period, type Whose } from './groups.js';
import { coveredPeriods } from './periods.js';
import { readRows } from './read.js';
import { noGroups, readGroups } from './read-groups.js';
import { total, type Unit, units } from './units.js';

/** What `by` takes: a group, a list of groups, or groups with their values. */
export type Grouped = Group | readonly Group[] | Domains;

/**
 * A row of a table of counts: the groups, the number under the name of its unit, and what is needed to read it. Of a `by`
 * whose groups are known only when the program runs, such as a `Group[]`, a row may have any: the fields are optional.
 */
export type CountRow<U extends Unit, B extends Grouped> = U extends Unit
  ? B extends Group
    ? Row<U, B>
    : B extends readonly Group[]
      ? number extends B['length']
        ? AnyRow<U>
        : Row<U, B[number]>
      : Partial<B> extends B
        ? AnyRow<U>
        : Row<U, keyof B & Group>
  : never;

type AnyRow<U extends Unit> = Flat<
  { readonly [K in Group]?: GroupValues[K] } & { readonly [K in U]: number } & {
    readonly visitsOfUnknownLength?: number;
    readonly coveredDays?: number;
  }
>;

type Row<U extends Unit, G extends Group> = Flat<
  { readonly [K in G]: GroupValues[K] } & { readonly [K in U]: number } & (U extends 'days'
      ? {
          /** Visits of the row whose length is not known: they add no days. */
          readonly visitsOfUnknownLength: number;
        }
      : unknown) &
    (G & Period extends never
      ? unknown
      : {
          /**
           * How many days of the period the data cover: the denominator of a rate. Of the days that were asked for, where
           * `by` has a range; of the whole period otherwise, even if the list was cut to a part of it.
           */
          readonly coveredDays: number;
        })
>;

/** So that an editor shows the fields themselves. */
type Flat<T> = { [K in keyof T]: T[K] } & {};

/** The values that a group shall have, zeros included: periods of a range, members of a closed list, or countries. */
export type Domains = {
  readonly [K in Group]?: K extends Period
    ? 'all' | (string & {}) | DateRange
    : K extends keyof typeof closedLists
      ? 'all' | readonly NonNullable<GroupValues[K]>[]
      : K extends 'country'
        ? readonly (CountryCode | (string & {}))[]
        : never;
};

/** Whose countries are meant. */
export interface CountOptions {
  /**
   * @defaultValue `'counterpart'` for the groups `country`, `region` and `subregion`, as in `byCountry`; for the unit
   *   `countries`, the countries visited abroad and those of hosted counterparts, as in `tally`
   */
  readonly of?: Whose;
}

/**
 * Counts a list in a unit that is said: as a number, or as a table with a row for each group.
 *
 * What was not held is never counted. An engagement lies in the period of its first day; `days` lie where each of them lies.
 * The rows of engagements, visits, meetings and days over periods add up to the whole. People, countries and journeys are
 * distinct in each row, so one of them can be in several.
 *
 * `by: 'month'` gives the months in which something occurred. `by: { month: '2025', direction: 'all' }` gives every month of
 * 2025 in both directions, zeros included, and counts nothing outside of it; a range of which the data cover no day is refused.
 *
 * @param unit what to count
 * @param list what to count in
 * @defaultValue `list` is `countedEngagements`
 * @param options `by`: a group, a list of groups, or groups with their values; `of`: whose countries are meant
 * @returns a number, or a fresh table in the order of its groups: periods and closed lists in theirs, all else by the alphabet
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for a unit, a group or an option that does not exist, and for
 *   anything that is not a list of engagements; `ERR_NOT_COVERED` for a period outside the coverage; `ERR_UNKNOWN_COUNTRY`
 *
 * @example
 * ```ts
 * import { byDateRange } from 'diplomatic-engagements';
 * import { count } from 'diplomatic-engagements/analysis';
 *
 * const abroad = byDateRange('2024').filter((e) => e.direction === 'abroad');
 * count('visits', abroad); // => 11
 * count('countries', abroad.filter((e) => e.kind === 'visit')); // => 9
 * count('visits', abroad, { by: 'quarter' })[0]; // => { quarter: '2024-Q2', visits: 5, coveredDays: 91 }
 * count('visits', abroad, { by: { quarter: '2024' } })[0]; // => { quarter: '2024-Q1', visits: 0, coveredDays: 91 }
 * count('visits', abroad, { by: { year: '2021' } }); // throws ERR_NOT_COVERED
 * ```
 */
export function count(unit: Unit, list?: readonly Engagement[], options?: CountOptions): number;
export function count<U extends Unit, const B extends Grouped>(
  unit: U,
  list: readonly Engagement[] | undefined,
  options: CountOptions & { readonly by: B },
): CountRow<U, B>[];
export function count(
  unit: Unit,
  list: readonly Engagement[] = countedEngagements,
  options?: CountOptions & { readonly by?: Grouped },
): unknown {
  readWord('unit', unit, units);
  const { by, of: whose } = readOptions(options, optionNames);
  const of = whose === undefined ? undefined : readWord('options.of', whose, ['counterpart', 'place'] as const);
  const question = { unit, grouping: by === undefined ? noGroups : readGroups(by), of };
  const all = readRows(list, (rows) => tallyCells(rows, question));
  return by === undefined ? total(all) : toRows(question, all);
}

const optionNames = ['by', 'of'];

function toRows({ unit, grouping }: Question, all: Cell): object[] {
  const { names } = grouping;
  const period = names.find(isPeriod);
  const covered = period === undefined ? null : (grouping.asked ?? coveredPeriods(period));
  const periodAt = period === undefined ? 0 : names.indexOf(period);
  const rows: object[] = [];
  eachCell(all, grouping, (key, cell) => {
    const row: Record<string, string | number | null> = {};
    let at = 0;
    for (const name of names) {
      row[name] = key[at] ?? null;
      at += 1;
    }
    row[unit] = total(cell);
    if (unit === 'days') row.visitsOfUnknownLength = cell.unknownLength;
    if (covered !== null) row.coveredDays = covered.get(key[periodAt] ?? '')?.coveredDays ?? 0;
    rows.push(row);
  });
  return rows;
}
