import { country, type Engagement } from '../index.js';
import { isIsoDate } from '../input/dates.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { membersOf } from '../input/members-of.js';
import { longestName, nearest } from '../input/nearest.js';
import { directions, kinds, statuses } from '../model/engagement.js';
import { event, place } from '../tables/index.js';
import { type Column, type ColumnName, columns } from './columns.js';

/** The rows of a list, each seen to be an engagement before any is written. */
export function readEngagements(list: readonly Engagement[]): readonly Engagement[] {
  return readList(list, isEngagement, (rows) => {
    for (const row of rows) if (!isEngagement(row)) return null;
    return rows;
  });
}

/** Whether a row has every field that is written out, each of its type, and whether each key in it leads to something. */
function isEngagement(row: Engagement): boolean {
  const { venue, counterpart, start, end, days } = row;
  const texts = [
    row.id,
    row.setting,
    row.encounter,
    row.occasion,
    row.datesCover,
    row.grade,
    venue.status,
    counterpart.person,
    counterpart.name,
    counterpart.title,
    counterpart.role,
    counterpart.tier,
  ];
  return (
    typeof row.counted === 'boolean' &&
    kinds.includes(row.kind) &&
    directions.includes(row.direction) &&
    statuses.includes(row.status) &&
    texts.every((text) => typeof text === 'string') &&
    [start, end, ...row.talkDates].every(isIsoDate) &&
    (days === null || typeof days === 'number') &&
    (row.note === null || typeof row.note === 'string') &&
    [...row.contested].every((field) => typeof field === 'string') &&
    // Each of these throws for a key that leads to nothing.
    [venue.country, ...(counterpart.country === null ? [] : [counterpart.country])].every(country) &&
    venue.places.every(place) &&
    (row.event === null || event(row.event) !== null)
  );
}

/** The columns with these names, in this order. */
export function readColumns(names: readonly ColumnName[] | undefined): readonly Column[] {
  if (names === undefined) return columns;
  const given = membersOf(names);
  if (given === null || given.length === 0) throw invalidArgument('columns', names, 'a list of names of columns');
  const chosen = given.map((name, at) => {
    const found = columns.find((column) => column.name === name);
    if (found) return found;
    throw invalidArgument(`columns[${at}]`, name, 'the name of a column, such as start_date', closestName(name));
  });
  const twice = chosen.findIndex((column, at) => chosen.indexOf(column) !== at);
  if (twice !== -1) throw invalidArgument(`columns[${twice}]`, given[twice], 'each column once');
  return chosen;
}

function closestName(name: unknown): string | null {
  if (typeof name !== 'string' || name.length > longestName) return null;
  const known = columns.map((column) => column.name);
  // Whoever writes `start`, as the field is called, or `venueCountry`, is nearer to the column than letters can tell.
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return known.find((column) => column === snake || column.startsWith(`${snake}_`)) ?? nearest(snake, known);
}
