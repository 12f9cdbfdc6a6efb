import type { Engagement } from '../index.js';
import { dateOfDay } from '../input/dates.js';
import { dayOf } from './days.js';
import { daysOf, isRow } from './fields.js';
import { groupValue, isGroupValue } from './group-value.js';
import { closedList, type Group, type Whose } from './groups.js';
import type { Grouping } from './read-groups.js';
import { addThing, isOfRows, isOfUnit, type Tallied, thingOf, type Unit } from './units.js';

/** What is counted of the rows with the same values of the first groups. With a value of each group, it is a row of the table. */
export interface Cell extends Tallied {
  readonly key: readonly (string | null)[];
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
  const [from, to] = [asked?.at(0)?.from ?? '', asked?.at(-1)?.to ?? ''];
  const isAsked = (date: string) => asked === null || (from <= date && date <= to);
  const whose = of ?? 'counterpart';
  const root = emptyCell([]);
  for (const row of rows) {
    if (!isRow(row)) return null;
    if (row.status !== 'held' || !isOfUnit(unit, row)) continue;
    const { start } = row;
    // It throws for what is no day, which would be compared as it is, and passed over.
    if (asked !== null) dayOf(start);
    if (unit === 'days') {
      if (row.days === null && isAsked(start)) cellOf(row, start, root, names, whose).unknownLength += 1;
      for (const day of daysOf(row)) {
        const date = dateOfDay(day);
        if (isAsked(date)) addThing(cellOf(row, date, root, names, whose), day);
      }
      continue;
    }
    if (!isAsked(start)) continue;
    const cell = cellOf(row, start, root, names, whose);
    const thing = thingOf(unit, row, of);
    if (thing !== null) addThing(cell, thing);
    else if (isOfRows(unit)) cell.number += 1;
  }
  return root;
}

/** The cell to which a row belongs on a day. No closure: this is asked for every row. */
function cellOf(row: Engagement, date: string, root: Cell, names: readonly Group[], of: Whose): Cell {
  let cell = root;
  for (const name of names) {
    const value = groupValue(name, row, date, of);
    cell = cell.under?.get(value) ?? addCell(cell, name, value);
  }
  return cell;
}

function addCell(cell: Cell, name: Group, value: string | null): Cell {
  if (!isGroupValue(name, value)) throw new TypeError(`no ${name}: ${value}`);
  // Most tables have one group, and to spread nothing takes its time too.
  const made = emptyCell(cell.key.length === 0 ? [value] : [...cell.key, value]);
  cell.under ??= new Map();
  cell.under.set(value, made);
  return made;
}

function emptyCell(key: Cell['key']): Cell {
  return { key, under: null, number: 0, first: null, others: null, unknownLength: 0 };
}

/** The rows of the table, in order: those that occur, or those that were asked for. */
export function cellsIn(root: Cell, { names, values }: Grouping): readonly Cell[] {
  let cells: readonly Cell[] = [root];
  for (const [at, name] of names.entries()) {
    const [asked, order] = [values?.[at], inOrder(name, at)];
    const next: Cell[] = [];
    for (const cell of cells) {
      if (asked) for (const value of asked) next.push(cell.under?.get(value) ?? addCell(cell, name, value));
      else for (const under of [...(cell.under?.values() ?? [])].sort(order)) next.push(under);
    }
    cells = next;
  }
  return cells;
}

/** By the place in the closed list of a group, or by the alphabet; null comes last. No two cells under one have the same value. */
function inOrder(name: Group, at: number): (a: Cell, b: Cell) => number {
  const list = closedList(name);
  return ({ key: a }, { key: b }) => {
    const [first, second] = [a[at] ?? null, b[at] ?? null];
    if (first === null || second === null) return first === null ? 1 : -1;
    return list ? list.indexOf(first) - list.indexOf(second) : first < second ? -1 : 1;
  };
}
