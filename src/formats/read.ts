import { DiplomaticEngagementsError, type Engagement } from '../index.js';
import { readList } from '../input/list.js';
import { longestName, nearest } from '../input/nearest.js';
import { type Column, type ColumnName, columns } from './columns.js';

/** The rows of a list, each seen to be an engagement before any is written. */
export function readEngagements(list: readonly Engagement[]): readonly Engagement[] {
  return readList(list, isEngagement, (rows) => {
    for (const row of rows) if (!isEngagement(row)) return null;
    return rows;
  });
}

/** Whether a row has every field that is written out, each of its type. */
function isEngagement(row: Engagement): boolean {
  const { venue, counterpart } = row;
  const texts = [
    row.id,
    row.status,
    row.direction,
    row.setting,
    row.encounter,
    row.occasion,
    row.datesCover,
    row.grade,
  ];
  return (
    typeof row.counted === 'boolean' &&
    (row.kind === 'visit' || row.kind === 'meeting') &&
    texts.every((text) => typeof text === 'string') &&
    [row.start, row.end].every((day) => typeof day === 'string' && day.length === 10) &&
    [row.talkDates, row.contested, venue.places].every((texts) => Array.isArray(texts)) &&
    [venue.country, venue.status].every((text) => typeof text === 'string') &&
    [counterpart.person, counterpart.name, counterpart.title, counterpart.role, counterpart.tier].every(
      (text) => typeof text === 'string',
    )
  );
}

/** The columns with these names, in this order. */
export function readColumns(names: readonly ColumnName[] | undefined): readonly Column[] {
  if (names === undefined) return columns;
  if (!Array.isArray(names) || names.length === 0) throw fault('columns', names, 'a list of names of columns');
  const chosen = Array.from(names, (name: unknown, at) => {
    const found = columns.find((column) => column.name === name);
    if (found) return found;
    throw fault(`columns[${at}]`, name, 'the name of a column, such as start_date', closestName(name));
  });
  const twice = chosen.findIndex((column, at) => chosen.indexOf(column) !== at);
  if (twice !== -1) throw fault(`columns[${twice}]`, names[twice], 'each column once');
  return chosen;
}

function closestName(name: unknown): string | null {
  if (typeof name !== 'string' || name.length > longestName) return null;
  const known = columns.map((column) => column.name);
  // Whoever writes `start`, as the field is called, or `venueCountry`, is nearer to the column than letters can tell.
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return known.find((column) => column === snake || column.startsWith(`${snake}_`)) ?? nearest(snake, known);
}

function fault(argument: string, given: unknown, expected: string, suggestion: string | null = null) {
  return new DiplomaticEngagementsError({ code: 'ERR_INVALID_ARGUMENT', argument, given, expected, suggestion });
}
