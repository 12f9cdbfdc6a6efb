import { stringify } from 'csv-stringify/sync';
import type { Engagement } from '../index.js';
import type { Cell, ColumnName } from './columns.js';
import { readColumns, readEngagements } from './read.js';

/** What stands between the items of a list in one cell: no text of the data has it, which a rule sees to. */
export const separator = '|';

/**
 * Engagements as CSV (RFC 4180): a header, a line each, CRLF, no byte order mark.
 *
 * Null and the empty list are the empty cell, booleans are TRUE and FALSE, lists are joined by `|`. No cell begins with a
 * sign that a spreadsheet would take for a formula, but for negative numbers. Namibia's code is the text `NA`, which pandas
 * and R read as missing unless they are told.
 *
 * @param list the records, such as `engagements` or `byCountry('China')`; of an empty list comes the header
 * @param columns the names of the columns, in order
 * @defaultValue `columns` is all of them
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements, and for a
 *   column that does not exist or comes twice
 *
 * @example
 * ```ts
 * import { byDateRange } from 'diplomatic-engagements';
 * import { toCSV } from 'diplomatic-engagements/formats';
 *
 * toCSV(byDateRange('2024-06-19'), ['id', 'venue_places']); // => 'id,venue_places\r\nkp-2024-01,pyongyang\r\nvn-2024-01,hanoi\r\n'
 * ```
 */
export function toCSV(list: readonly Engagement[], columns?: readonly ColumnName[]): string {
  const chosen = readColumns(columns);
  return csvOf(
    chosen.map(({ name }) => name),
    readEngagements(list).map((row) => chosen.map((column) => column.of(row))),
  );
}

/** Any table as CSV, in the form that `toCSV` describes. */
export function csvOf(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...names], ...rows.map((row) => row.map(inOneCell))], {
    record_delimiter: 'windows',
    cast: { boolean: (value) => (value ? 'TRUE' : 'FALSE') },
  });
}

function inOneCell(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.join(separator) : cell;
}
