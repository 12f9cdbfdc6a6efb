import {
  type CountryCode,
  countedEngagements,
  country,
  type DateRange,
  DiplomaticEngagementsError,
  type Engagement,
} from '../index.js';
import { dateOfDay } from '../input/dates.js';
import { ownEntries } from '../input/own-entries.js';
import {
  closedLists,
  type Group,
  type GroupValues,
  groups,
  type Period,
  periodOf,
  periods,
  type Whose,
} from './groups.js';
import { coveredDays, periodsIn } from './periods.js';
import { readHeld, readWord } from './read.js';
import { readerOf } from './reader-of.js';
import { adder, daysOf, emptyTally, isOfUnit, type Tallied, total, type Unit, units } from './units.js';

/** A row of a table of counts: the groups, the number under the name of its unit, and what is needed to read it. */
export type CountRow<U extends Unit, G extends Group> = Flat<
  { readonly [K in G]: GroupValues[K] } & { readonly [K in U]: number } & (U extends 'days'
      ? {
          /** Visits of the row whose length is not known: they add no days. */
          readonly visitsOfUnknownLength: number;
        }
      : unknown) &
    (G & Period extends never
      ? unknown
      : {
          /** How many days of the period the data cover: the denominator of a rate. */
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
  /** @defaultValue `'counterpart'` */
  readonly of?: Whose;
}

/**
 * Counts a list in a unit that is said: as a number, or as a table with a row for each group.
 *
 * What was not held is never counted. A row lies in the period of its first day, so that the periods add up to the whole;
 * `days` lie where each of them lies. Groups that are named give a row for whatever occurs; groups with their values (`{ month:
 * '2025', direction: 'all' }`) give exactly those rows, zeros included, and a period of which the data cover no day is refused.
 *
 * @param unit what to count
 * @param list what to count in
 * @defaultValue `list` is `countedEngagements`
 * @param options `by`: a group, a list of groups, or groups with their values; `of`: whose countries are meant
 * @returns a number, or a fresh table in the order of its groups: periods and closed lists in theirs, all else by the alphabet
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for a unit or a group that does not exist, and for anything that
 *   is not a list of engagements; `ERR_NOT_COVERED` for a period outside the coverage; `ERR_UNKNOWN_COUNTRY`
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
 * count('trips'); // throws ERR_INVALID_ARGUMENT
 * ```
 */
export function count(unit: Unit, list?: readonly Engagement[], options?: CountOptions): number;
export function count<U extends Unit, const G extends Group>(
  unit: U,
  list: readonly Engagement[] | undefined,
  options: CountOptions & { readonly by: G | readonly G[] },
): CountRow<U, G>[];
export function count<U extends Unit, const D extends Domains>(
  unit: U,
  list: readonly Engagement[] | undefined,
  options: CountOptions & { readonly by: D },
): CountRow<U, keyof D & Group>[];
export function count(
  unit: Unit,
  list: readonly Engagement[] = countedEngagements,
  options: CountOptions & { readonly by?: Group | readonly Group[] | Domains } = {},
): unknown {
  readWord('unit', unit, units);
  const of = options.of === undefined ? 'counterpart' : readWord('options.of', options.of, ['counterpart', 'place']);
  const rows = readHeld(list);
  if (options.by === undefined) return total(unit, tallyAll(unit, rows, of));
  const { names, values } = readGroups(options.by);
  const cells = tallyCells(unit, rows, names, of);
  return keysOf(cells, names, values).map((key) => toRow(unit, names, key, cells.get(join(key)) ?? emptyTally()));
}

type Key = readonly (string | null)[];
const gap = '\u0000';

/** A key as one string: null is a sign that no value has. */
function join(key: Key): string {
  return key.length === 1 ? (key[0] ?? gap) : key.map((part) => part ?? gap).join(gap);
}

function tallyAll(unit: Unit, rows: readonly Engagement[], of: Whose): Tallied {
  const tally = emptyTally();
  if (unit === 'days') for (const row of rows) addDays(tally, row);
  else {
    const add = adder(unit, of);
    for (const row of rows) add(tally, row);
  }
  return tally;
}

function addDays(tally: Tallied, row: Engagement): void {
  if (row.kind !== 'visit') return;
  if (row.days === null) tally.unknownLength += 1;
  for (const day of daysOf(row)) tally.distinct.add(day);
}

/** The tallies by key. A stay's days lie in the period of each day; all else in the period of the first. */
function tallyCells(
  unit: Unit,
  rows: readonly Engagement[],
  names: readonly Group[],
  of: Whose,
): Map<string, Tallied & { key: Key }> {
  const cells = new Map<string, Tallied & { key: Key }>();
  const cellOf = (key: Key) => {
    const text = join(key);
    let cell = cells.get(text);
    if (!cell) {
      cell = { ...emptyTally(), key };
      cells.set(text, cell);
    }
    return cell;
  };
  const readers = names.map((name) => readerOf(name, of));
  const [only] = readers;
  const keyOf =
    readers.length === 1 && only
      ? (row: Engagement) => [only(row)]
      : (row: Engagement) => readers.map((read) => read(row));
  if (unit !== 'days') {
    const add = adder(unit, of);
    for (const row of rows) if (isOfUnit(unit, row)) add(cellOf(keyOf(row)), row);
    return cells;
  }
  for (const row of rows) {
    if (row.kind !== 'visit') continue;
    const key = keyOf(row);
    if (row.days === null) cellOf(key).unknownLength += 1;
    for (const day of daysOf(row)) {
      const date = dateOfDay(day);
      cellOf(key.map((part, at) => (isPeriod(names[at]) ? periodOf(names[at], date) : part))).distinct.add(day);
    }
  }
  return cells;
}

function isPeriod(group: Group | undefined): group is Period {
  return periods.some((period) => period === group);
}

/** The keys of the table, in order: those that occur, or those that were asked for. */
function keysOf(
  cells: ReadonlyMap<string, { readonly key: Key }>,
  names: readonly Group[],
  values: readonly (readonly (string | null)[])[] | null,
): readonly Key[] {
  if (values !== null) {
    return values.reduce<Key[]>((keys, list) => keys.flatMap((key) => list.map((value) => [...key, value])), [[]]);
  }
  const orders = names.map((name): readonly string[] | null =>
    name in closedLists ? closedLists[name as keyof typeof closedLists] : null,
  );
  return [...cells.values()]
    .map(({ key }) => key)
    .sort((a, b) => {
      for (const [at, order] of orders.entries()) {
        const difference = compare(a[at] ?? null, b[at] ?? null, order);
        if (difference !== 0) return difference;
      }
      return 0;
    });
}

/** Null comes last. */
function compare(a: string | null, b: string | null, order: readonly string[] | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (order) return order.indexOf(a) - order.indexOf(b);
  return a < b ? -1 : 1;
}

function toRow(unit: Unit, names: readonly Group[], key: Key, tally: Tallied): object {
  const period = names.findIndex(isPeriod);
  return {
    ...Object.fromEntries(names.map((name, at) => [name, key[at] ?? null])),
    [unit]: total(unit, tally),
    ...(unit === 'days' && { visitsOfUnknownLength: tally.unknownLength }),
    ...(period !== -1 && { coveredDays: coveredDays(key[period] ?? '') }),
  };
}

function readGroups(by: Group | readonly Group[] | Domains): {
  readonly names: readonly Group[];
  readonly values: readonly (readonly (string | null)[])[] | null;
} {
  if (typeof by === 'string') return { names: [readWord('options.by', by, groups)], values: null };
  if (Array.isArray(by)) {
    const names = Array.from(by as readonly unknown[], (name, at) => readWord(`options.by[${at}]`, name, groups));
    return { names: checked(names, by), values: null };
  }
  const entries = Object.entries(ownEntries(by as object) ?? {});
  const names = entries.map(([name]) => readWord('options.by', name, groups));
  return { names: checked(names, by), values: entries.map(([, domain], at) => readDomain(names[at] as Group, domain)) };
}

function checked(names: readonly Group[], given: unknown): readonly Group[] {
  const kinds = names.filter(isPeriod).length;
  if (names.length > 0 && new Set(names).size === names.length && kinds <= 1) return names;
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'options.by',
    given,
    expected: 'at least one group, each once, and at most one of year, quarter and month',
  });
}

/** The values that a group shall have. */
function readDomain(name: Group, domain: unknown): readonly (string | null)[] {
  const argument = `options.by.${name}`;
  if (isPeriod(name)) return periodsIn(name, domain as string | DateRange, argument).map(({ period }) => period);
  if (name in closedLists) {
    const known: readonly string[] = closedLists[name as keyof typeof closedLists];
    // Visits without a class, and meetings, have none: left out, the rows would not add up.
    if (domain === 'all') return name === 'visitClass' ? [...known, null] : known;
    if (Array.isArray(domain))
      return Array.from(domain as readonly unknown[], (value, at) => readWord(`${argument}[${at}]`, value, known));
  }
  if (name === 'country' && Array.isArray(domain))
    return Array.from(domain as readonly string[], (code) => country(code).code);
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument,
    given: domain,
    expected:
      name === 'country'
        ? 'a list of countries'
        : name in closedLists
          ? "'all' or a list of its values"
          : `no values: name the group alone, by: '${name}'`,
  });
}
