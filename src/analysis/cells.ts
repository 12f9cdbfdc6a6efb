import type { Engagement } from '../index.js';
import { dateOfDay } from '../input/dates.js';
import { closedLists, isPeriod, periodOf, type Whose } from './groups.js';
import { hasFields } from './read.js';
import type { Grouping } from './read-groups.js';
import { type Reader, readerOf } from './reader-of.js';
import { adder, daysOf, emptyTally, isOfUnit, type Tallied, type Unit } from './units.js';

/** The values of the groups, in their order. */
export type Key = readonly (string | null)[];
const gap = '\u0000';

/** A key as one string: null is a sign that no value has. */
export function join(key: Key): string {
  return key.length === 1 ? (key[0] ?? gap) : key.map((part) => part ?? gap).join(gap);
}

/** The tally of a whole list; null where a row of it is no engagement. */
export function tallyAll(unit: Unit, rows: readonly Engagement[], of: Whose | undefined): Tallied | null {
  const tally = emptyTally(unit);
  const add = unit === 'days' ? addDays : adder(unit, of);
  for (const row of rows) {
    if (!hasFields(row)) return null;
    if (row.status === 'held') add(tally, row);
  }
  return tally;
}

function addDays(tally: Tallied, row: Engagement): void {
  if (row.kind !== 'visit') return;
  if (row.days === null) tally.unknownLength += 1;
  for (const day of daysOf(row)) tally.distinct.add(day);
}

interface Cell {
  readonly key: Key;
  readonly tally: Tallied;
}
export type Cells = ReadonlyMap<string, Cell>;

/**
 * The tallies by key; null where a row is no engagement. A stay's days lie in the period of each day; all else in the period of
 * the first.
 */
export function tallyCells(
  unit: Unit,
  rows: readonly Engagement[],
  { names, asked }: Grouping,
  of: Whose | undefined,
): Cells | null {
  const [from, to] = [asked?.at(0)?.from ?? '', asked?.at(-1)?.to ?? '~'];
  const isAsked = (day: string) => from <= day && day <= to;
  const cells = new Map<string, Cell>();
  const cellOf = (key: Key) => {
    const text = join(key);
    let cell = cells.get(text);
    if (!cell) {
      cell = { tally: emptyTally(unit), key };
      cells.set(text, cell);
    }
    return cell;
  };
  const readers = names.map((name) => readerOf(name, of ?? 'counterpart'));
  if (unit !== 'days') {
    const add = adder(unit, of);
    const find = finder(readers, [], cellOf);
    for (const row of rows) {
      if (!hasFields(row)) return null;
      if (row.status === 'held' && isOfUnit(unit, row) && (asked === null || isAsked(row.start)))
        add(find(row).tally, row);
    }
    return cells;
  }
  for (const row of rows) {
    if (!hasFields(row)) return null;
    if (row.status !== 'held' || row.kind !== 'visit') continue;
    const key = readers.map(({ raw, value }) => value(raw(row)));
    if (row.days === null && isAsked(row.start)) cellOf(key).tally.unknownLength += 1;
    for (const day of daysOf(row)) {
      const date = dateOfDay(day);
      if (isAsked(date))
        cellOf(key.map((part, at) => (isPeriod(names[at]) ? periodOf(names[at], date) : part))).tally.distinct.add(day);
    }
  }
  return cells;
}

/** A function that finds the cell of a row. It works out a key once for all rows that have the same in them. */
function finder(readers: readonly Reader[], key: Key, cellOf: (key: Key) => Cell): (row: Engagement) => Cell {
  const [reader, ...others] = readers;
  if (!reader) {
    const cell = cellOf(key);
    return () => cell;
  }
  const { raw, value } = reader;
  const known = new Map<string | null, (row: Engagement) => Cell>();
  return (row) => {
    const part = raw(row);
    let find = known.get(part);
    if (!find) {
      find = finder(others, [...key, value(part)], cellOf);
      known.set(part, find);
    }
    return find(row);
  };
}

/** The keys of the table, in order: those that occur, or those that were asked for. */
export function keysOf(cells: Cells, { names, values }: Grouping): readonly Key[] {
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
