import type { Engagement } from '../index.js';
import { dayNumber, readDay } from '../input/dates.js';
import { knownDate, periodsOf } from './days.js';
import { firstDayOf, isAbroad, isHeld, isVisit, lengthOf } from './fields.js';
import type { Whose } from './groups.js';
import { isValueOf, type Level } from './level.js';
import type { CoveredPeriods } from './periods.js';
import type { Grouping } from './read-groups.js';
import { addDay, addThing, isOfRows, kindOf, type Tallied, thingOf, type Unit } from './units.js';

/** What is counted of the rows with the same values of the first groups. With a value of each group, it is a row of the table. */
export interface Cell extends Tallied {
  /** By the value of the next group; null until there is one. */
  under: Map<string | null, Cell> | null;
}

/** What is counted, by what, and whose countries are meant. */
export interface Question {
  readonly unit: Unit;
  readonly grouping: Grouping;
  readonly of: Whose | undefined;
}

/** Tallies rows by the values of their groups, into the cell that all others lie under. */
export function tallyCells(rows: readonly Engagement[], question: Question): Cell {
  const root = emptyCell();
  const { asked } = question.grouping;
  const span = asked === null ? null : spanOf(asked);
  if (question.unit === 'days') tallyDays(rows, question, span, root);
  else tallyRows(rows, question, span, root);
  return root;
}

/** A row lies in the period of its first day. */
function tallyRows(rows: readonly Engagement[], { unit, grouping, of }: Question, span: Span | null, root: Cell): void {
  const { levels } = grouping;
  // What depends on the unit alone is not asked of each row.
  const kind = kindOf(unit);
  const ofVisits = kind === 'visit';
  const ofAbroad = unit === 'journeys';
  const ofRows = isOfRows(unit);
  for (const row of rows) {
    if (!isHeld(row) || (kind !== null && isVisit(row) !== ofVisits) || (ofAbroad && !isAbroad(row))) continue;
    if (span !== null && !isIn(span, row.start)) continue;
    const cell = cellOf(row, row.start, root, levels, of);
    if (ofRows) cell.number += 1;
    else addThing(cell, thingOf(unit, row, of));
  }
}

/** Each day of a stay lies in a period of its own, but all of a month in one. */
function tallyDays(rows: readonly Engagement[], { grouping, of }: Question, span: Span | null, root: Cell): void {
  const { levels } = grouping;
  for (const row of rows) {
    if (!isHeld(row) || !isVisit(row)) continue;
    const length = lengthOf(row);
    if (length === 0) {
      if (span === null || isIn(span, row.start)) cellOf(row, row.start, root, levels, of).unknownLength += 1;
      continue;
    }
    const first = firstDayOf(row);
    let cell: Cell | null = null;
    let endOfMonth = 0;
    for (let day = first; day < first + length; day += 1) {
      if (span !== null && (day < span.first || day > span.last)) continue;
      if (cell === null || day > endOfMonth) {
        const date = day === first ? row.start : knownDate(day);
        cell = cellOf(row, date, root, levels, of);
        endOfMonth = periodsOf(date).last;
      }
      addDay(cell, day);
    }
  }
}

/** The first and the last day that were asked for, as dates and as numbers. */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
}

function spanOf(asked: CoveredPeriods): Span {
  const bounds = [...asked.values()];
  const [from, to] = [bounds.at(0)?.from ?? '', bounds.at(-1)?.to ?? ''];
  return { from, to, first: dayNumber(from), last: dayNumber(to) };
}

/** Whether a day was asked for. Throws for what is none: it would be passed over. One that was asked for is read later. */
function isIn({ from, to }: Span, date: string): boolean {
  if (from <= date && date <= to) return true;
  readDay('start', date);
  return false;
}

/** The cell to which a row belongs on a day. No closure: this is asked for every row. */
function cellOf(row: Engagement, date: string, root: Cell, levels: readonly Level[], of: Whose = 'counterpart'): Cell {
  let cell = root;
  for (const level of levels) {
    const value = level.read(row, date, of);
    cell = cell.under?.get(value) ?? addCell(cell, level, value);
  }
  return cell;
}

function addCell(cell: Cell, level: Level, value: string | null): Cell {
  if (!isValueOf(level, value)) throw new TypeError(`no ${level.name}: ${value}`);
  const made = emptyCell();
  cell.under ??= new Map();
  cell.under.set(value, made);
  return made;
}

function emptyCell(): Cell {
  return { under: null, number: 0, first: null, others: null, unknownLength: 0 };
}

/** Where nothing was counted. */
const nothing: Cell = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ emptyCell());

/** Calls `add` for each row of the table, in order, with its values, which are the same list each time, and its cell. */
export function eachCell(
  cell: Cell,
  { levels, values }: Grouping,
  add: (key: readonly (string | null)[], cell: Cell) => void,
): void {
  const key: (string | null)[] = [];
  const walk = (above: Cell, at: number) => {
    const level = levels[at];
    if (level === undefined) return;
    const isLast = at === levels.length - 1;
    for (const value of values?.[at] ?? valuesUnder(above, level)) {
      key[at] = value;
      const under = above.under?.get(value) ?? nothing;
      if (isLast) add(key, under);
      else walk(under, at + 1);
    }
  };
  walk(cell, 0);
}

/** The values of a level that occur: in the order of its closed list, or by the alphabet; null comes last. */
function valuesUnder({ under }: Cell, { list }: Level): readonly (string | null)[] {
  if (under === null) return [];
  if (list !== null) return [...list, null].filter((value) => under.has(value));
  const values = [...under.keys()];
  if (under.has(null)) return [...values.filter((value) => value !== null).sort(), null];
  return isSorted(values) ? values : values.sort();
}

/** Lists are mostly in the order of time, and so are their periods: to see that takes less than to sort them again. */
function isSorted(values: readonly (string | null)[]): boolean {
  return values.every((value, at) => at === 0 || (values[at - 1] ?? '') < (value ?? ''));
}
