import { type CountRow, count, type Group, type Unit } from '../analysis/index.js';
import type { Engagement } from '../index.js';
import { inWidth, shareWidths } from './layout.js';
import { painter, type Terminal } from './paint.js';

/** A number, or a table by groups, as data. */
export function countRows(
  unit: Unit,
  rows: readonly Engagement[],
  by: readonly Group[],
): number | readonly CountRow<Unit, Group>[] {
  return by.length === 0 ? count(unit, rows) : count(unit, rows, { by });
}

/** The same as a page. */
export function countPage(unit: Unit, rows: readonly Engagement[], by: readonly Group[], terminal: Terminal): string {
  const counted = countRows(unit, rows, by);
  if (typeof counted === 'number') return `${counted} ${unit}`;
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
