import { markdownTable } from 'markdown-table';
import type { Engagement } from '../index.js';
import type { Cell, ColumnName } from './columns.js';
import { readColumns, readEngagements } from './read.js';

/** What a reader wants first. */
const shown: readonly ColumnName[] = [
  'start_date',
  'end_date',
  'person_name',
  'counterpart_country_name',
  'venue_places',
  'kind',
  'visit_class',
  'grade',
  'id',
];

/**
 * Engagements as a Markdown table (GitHub Flavored Markdown), for issues, notebooks and documents.
 *
 * @param list the records; of an empty list comes the header
 * @param columns the names of the columns, in order
 * @defaultValue `columns` is the dates, who, where, what and how well evidenced
 * @throws {DiplomaticEngagementsError} as `toCSV` does
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { toMarkdown } from 'diplomatic-engagements/formats';
 *
 * toMarkdown([byId('kp-2024-01')], ['id', 'person_name']);
 * // => '| id         | person_name |\n| ---------- | ----------- |\n| kp-2024-01 | Kim Jong Un |'
 * ```
 */
export function toMarkdown(list: readonly Engagement[], columns: readonly ColumnName[] = shown): string {
  const chosen = readColumns(columns);
  const rows = readEngagements(list).map((row) => chosen.map(({ of }) => cellText(of(row))));
  return markdownTable([chosen.map(({ name }) => name), ...rows]);
}

/** Signs that Markdown would obey are escaped: what is in brackets is no link, and a bar ends no cell. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? cell.join(', ') : String(cell);
  return text.replace(/\r\n?|\n/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}
