import { closedLists, isPeriod } from '../analysis/groups.js';
import { type CountRow, count, type Group, type Unit } from '../analysis/index.js';
import { type Engagement, tally } from '../index.js';
import type { Filter } from './filter.js';
import { inWidth, shareWidths } from './layout.js';
import { painter, type Terminal } from './paint.js';

type Counted = number | readonly CountRow<Unit, readonly Group[]>[];

/** A number, or a table by groups. By periods and closed lists it has every row of the days that were asked for, zeros included. */
export function countRows(
  unit: Unit,
  rows: readonly Engagement[],
  by: readonly Group[],
  { from, to }: Filter,
): Counted {
  if (by.length === 0) return count(unit, rows);
  const hasPeriod = by.some(isPeriod);
  if (!hasPeriod || !by.every((group) => isPeriod(group) || group in closedLists)) return count(unit, rows, { by });
  const days = from === undefined && to === undefined ? 'all' : { ...(from && { from }), ...(to && { to }) };
  return count(unit, rows, {
    by: Object.fromEntries(by.map((group) => [group, isPeriod(group) ? days : 'all'])),
  }) as Counted;
}

/** The same as a page. */
export function countPage(
  unit: Unit,
  rows: readonly Engagement[],
  counted: Counted,
  by: readonly Group[],
  terminal: Terminal,
): string {
  if (typeof counted === 'number') return `${counted} ${unit}${unit === 'days' ? unknownLength(rows) : ''}`;
  const [first] = counted;
  if (!first) return 'No engagement matches.';
  const paint = painter(terminal);
  const names = Object.keys(first);
  const isNumber = (name: string) => !by.some((group) => group === name);
  const cells = counted.map((row) =>
    names.map((name) => String((row as Readonly<Record<string, unknown>>)[name] ?? 'none')),
  );
  const widest = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const widths = shareWidths(widest, terminal.width - 2 * (names.length - 1));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return isNumber(names[at] ?? '') ? inWidth(cell, width).trimEnd().padStart(width) : inWidth(cell, width);
      })
      .join('  ')
      .trimEnd();
  return [paint('bold', line(names)), ...cells.map(line)].join('\n');
}

/** What the number leaves out. */
function unknownLength(rows: readonly Engagement[]): string {
  const { visitsOfUnknownLength } = tally(rows);
  return visitsOfUnknownLength === 0 ? '' : `; ${visitsOfUnknownLength} more visits are of unknown length and add none`;
}
