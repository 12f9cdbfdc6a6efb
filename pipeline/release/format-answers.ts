import {
  type ColumnName,
  columns,
  toCSV,
  toEdges,
  toGeoJSON,
  toICS,
  toMarkdown,
  toNDJSON,
} from '../../src/formats/index.js';
import type { Engagement } from '../../src/index.js';
import { type Answer, attempt } from './attempt.js';

/** Whom the records made for the purpose name no row of: the columns that need none. */
const plain: readonly ColumnName[] = [
  'id',
  'kind',
  'counted',
  'start_date',
  'talk_dates',
  'venue_country_name',
  'person_name',
  'visit_class',
  'part_of',
  'contested',
];

/** What the formats make of records made for the purpose, and of what are none. */
export function formatAnswers(
  list: readonly Engagement[],
  lists: ReadonlyMap<string, unknown>,
): readonly (readonly [string, Answer])[] {
  const writers = { toCSV, toNDJSON, toMarkdown, toEdges, toGeoJSON, toICS };
  const refusals = Object.entries(writers).flatMap(([name, write]) =>
    [...lists].map(
      ([words, given]) =>
        [`${name} of ${words}`, attempt(() => (write as (list: unknown) => unknown)(given) && 'an answer')] as const,
    ),
  );
  return [
    ...columns.map(({ name, type, field }) => [`column ${name}`, `${type} of ${field}`] as const),
    ['toCSV', attempt(() => toCSV(list, plain))],
    ['toNDJSON', attempt(() => toNDJSON(list) === list.map((row) => `${JSON.stringify(row)}\n`).join(''))],
    ['toMarkdown', attempt(() => toMarkdown(list, plain))],
    ['toEdges', attempt(() => toEdges(list))],
    ['toCSV of a column that does not exist', attempt(() => toCSV(list, ['start' as ColumnName]))],
    ['toCSV of no column', attempt(() => toCSV(list, []))],
    ...refusals,
  ];
}
