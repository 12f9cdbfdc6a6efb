import type { Engagement } from '../index.js';
import { dateOfDay } from '../input/dates.js';
import { daysOf, isRow } from './fields.js';
import { groupValue, isGroupValue } from './group-value.js';
import { closedList, type Group, type Whose } from './groups.js';
import type { Grouping } from './read-groups.js';
import { addTo, emptyTally, isOfUnit, type Tallied, type Unit } from './units.js';

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
  const root = emptyCell([], unit);
  for (const row of rows) {
    if (!isRow(row)) return null;
    if (row.status !== 'held' || !isOfUnit(unit, row)) continue;
    if (unit !== 'days') {
      if (isAsked(row.start)) addTo(tallyOn(row.start, row, root, names, unit, of), row, unit, of);
      continue;
    }
    if (row.days === null && isAsked(row.start)) tallyOn(row.start, row, root, names, unit, of).unknownLength += 1;
    for (const day of daysOf(row)) {
      const date = dateOfDay(day);
      if (isAsked(date)) tallyOn(date, row, root, names, unit, of).distinct.add(day);
    }
  }
  return root;
}

/** The tally to which a row belongs on a day. No closure: this is asked for every row. */
function tallyOn(
  date: string,
  row: Engagement,
  root: Cell,
  names: readonly Group[],
  unit: Unit,
  of: Whose | undefined,
): Tallied {
  let cell = root;
  for (const name of names) {
    const value = groupValue(name, row, date, of ?? 'counterpart');
    cell = cell.under?.get(value) ?? addCell(cell, name, value, unit);
  }
  return cell.tally;
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
