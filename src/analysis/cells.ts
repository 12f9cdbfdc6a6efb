import type { Engagement } from '../index.js';
import { dateOfDay } from '../input/dates.js';
import { closedLists, isPeriod, periodOf, type Whose } from './groups.js';
import type { Grouping } from './read-groups.js';
import { readerOf } from './reader-of.js';
import { adder, daysOf, emptyTally, isOfUnit, type Tallied, type Unit } from './units.js';

/** The values of the groups, in their order. */
export type Key = readonly (string | null)[];
const gap = '\u0000';

/** A key as one string: null is a sign that no value has. */
export function join(key: Key): string {
  return key.length === 1 ? (key[0] ?? gap) : key.map((part) => part ?? gap).join(gap);
}

/** The tally of a whole list. */
export function tallyAll(unit: Unit, rows: readonly Engagement[], of: Whose | undefined): Tallied {
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
export function tallyCells(
  unit: Unit,
  rows: readonly Engagement[],
  { names, asked }: Grouping,
  of: Whose | undefined,
): Map<string, Tallied & { key: Key }> {
  const [from, to] = [asked?.at(0)?.from ?? '', asked?.at(-1)?.to ?? '~'];
  const isAsked = (day: string) => from <= day && day <= to;
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
  const readers = names.map((name) => readerOf(name, of ?? 'counterpart'));
  const [only] = readers;
  const keyOf =
    readers.length === 1 && only
      ? (row: Engagement) => [only(row)]
      : (row: Engagement) => readers.map((read) => read(row));
  if (unit !== 'days') {
    const add = adder(unit, of);
    for (const row of rows) if (isOfUnit(unit, row) && isAsked(row.start)) add(cellOf(keyOf(row)), row);
    return cells;
  }
  for (const row of rows) {
    if (row.kind !== 'visit') continue;
    const key = keyOf(row);
    if (row.days === null && isAsked(row.start)) cellOf(key).unknownLength += 1;
    for (const day of daysOf(row)) {
      const date = dateOfDay(day);
      if (isAsked(date))
        cellOf(key.map((part, at) => (isPeriod(names[at]) ? periodOf(names[at], date) : part))).distinct.add(day);
    }
  }
  return cells;
}

/** The keys of the table, in order: those that occur, or those that were asked for. */
export function keysOf(cells: ReadonlyMap<string, { readonly key: Key }>, { names, values }: Grouping): readonly Key[] {
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
