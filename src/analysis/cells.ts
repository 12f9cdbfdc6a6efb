import type { Engagement } from '../index.js';
import { dateOfDay } from '../input/dates.js';
import { daysOf, isRow } from './fields.js';
import { groupValue, isGroupValue } from './group-value.js';
import { closedList, type Group, type Whose } from './groups.js';
import type { Grouping } from './read-groups.js';
import { emptyTally, isOfRows, isOfUnit, type Tallied, thingOf, type Unit } from './units.js';

/** The rows with the same values of the first groups. One that has a value of each group is a row of the table. */
export interface Cell {
  readonly key: readonly (string | null)[];
  readonly tally: Tallied;
  /** By the value of the next group; null until there is one. */
  under: Map<string | null, Cell> | null;
}

/**
 * Tallies rows by the values of their groups, into the cell that all others lie under; null where a row is no engagement. A
 * stay's days lie in the period of each day; all else in the period of the first.
 */
export function tallyCells(
  unit: Unit,
  rows: readonly Engagement[],
  { names, asked }: Grouping,
  of: Whose | undefined,
): Cell | null {
  const [from, to] = [asked?.at(0)?.from ?? '', asked?.at(-1)?.to ?? '~'];
  const isAsked = (date: string) => asked === null || (from <= date && date <= to);
  const whose = of ?? 'counterpart';
  const root = emptyCell([], unit);
  const latest = new Map<string, Cell>();
  for (const row of rows) {
    if (!isRow(row)) return null;
    if (row.status !== 'held' || !isOfUnit(unit, row)) continue;
    const { start } = row;
    if (unit === 'days') {
      if (row.days === null && isAsked(start)) cellOf(row, start, root, names, unit, whose).tally.unknownLength += 1;
      for (const day of daysOf(row)) {
        const date = dateOfDay(day);
        if (isAsked(date)) cellOf(row, date, root, names, unit, whose).tally.distinct.add(day);
      }
      continue;
    }
    if (!isAsked(start)) continue;
    if (isOfRows(unit)) {
      cellOf(row, start, root, names, unit, whose).tally.number += 1;
      continue;
    }
    const thing = thingOf(unit, row, of);
    const before = thing === null ? undefined : latest.get(thing);
    // To see that it is where it was last takes less time than to put it there again.
    if (before && isCellOf(before, row, start, names, whose)) continue;
    const cell = cellOf(row, start, root, names, unit, whose);
    if (thing === null) continue;
    cell.tally.distinct.add(thing);
    latest.set(thing, cell);
  }
  return root;
}

function isCellOf({ key }: Cell, row: Engagement, date: string, names: readonly Group[], of: Whose): boolean {
  // By index: `entries()` takes longer than all that is compared.
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at];
    if (name !== undefined && key[at] !== groupValue(name, row, date, of)) return false;
  }
  return true;
}

/** The cell to which a row belongs on a day. No closure: this is asked for every row. */
function cellOf(row: Engagement, date: string, root: Cell, names: readonly Group[], unit: Unit, of: Whose): Cell {
  let cell = root;
  for (const name of names) {
    const value = groupValue(name, row, date, of);
    cell = cell.under?.get(value) ?? addCell(cell, name, value, unit);
  }
  return cell;
}

function addCell(cell: Cell, name: Group, value: string | null, unit: Unit): Cell {
  if (!isGroupValue(name, value)) throw new TypeError(`no ${name}: ${value}`);
  const made = emptyCell([...cell.key, value], unit);
  cell.under ??= new Map();
  cell.under.set(value, made);
  return made;
}

function emptyCell(key: Cell['key'], unit: Unit): Cell {
  return { key, tally: emptyTally(unit), under: null };
}

/** The rows of the table, in order: those that occur, or those that were asked for. */
export function cellsIn(root: Cell, { names, values }: Grouping, unit: Unit): readonly Cell[] {
  return names.reduce<readonly Cell[]>(
    (cells, name, at) => {
      const asked = values?.[at];
      return cells.flatMap((cell) =>
        asked
          ? asked.map((value) => cell.under?.get(value) ?? addCell(cell, name, value, unit))
          : [...(cell.under?.values() ?? [])].sort(inOrder(name, at)),
      );
    },
    [root],
  );
}

function inOrder(name: Group, at: number): (a: Cell, b: Cell) => number {
  const order = closedList(name);
  return (a, b) => compare(a.key[at] ?? null, b.key[at] ?? null, order);
}

/** Null comes last. */
function compare(a: string | null, b: string | null, order: readonly string[] | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (order) return order.indexOf(a) - order.indexOf(b);
  return a < b ? -1 : 1;
}
