import type { Engagement, IsoDate, PersonId } from '../index.js';
import { meta } from '../index.js';
import { readEngagements } from './read.js';

/** Who with whom: one edge of a network. */
export interface Edge {
  /** The principal. */
  readonly source: string;
  /** A key of `people` in `diplomatic-engagements/tables`. */
  readonly target: PersonId;
  /** The usual name of the person met. */
  readonly name: string;
  /** The country or organisation that the person stood for, at the one of these engagements that began last. */
  readonly group: string;
  /** How many engagements: `hosted` and `abroad` together. */
  readonly weight: number;
  readonly hosted: number;
  readonly abroad: number;
  /** The first day of the first. */
  readonly first: IsoDate;
  /** The last day of the last. */
  readonly last: IsoDate;
}

/**
 * Who with whom, weighted: an edge for each person met, from the principal, as Gephi, igraph and NetworkX read them
 * (`source`, `target`, `weight`).
 *
 * What was not held is no edge: as in `tally`, only engagements with the status `held` count.
 *
 * @param list the records
 * @returns a fresh list, the heaviest first, then by key
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byDateRange } from 'diplomatic-engagements';
 * import { toEdges } from 'diplomatic-engagements/formats';
 *
 * const [edge] = toEdges(byDateRange('2024-06-19'));
 * [edge.source, edge.target, edge.weight]; // => ['vladimir-putin', 'kim-jong-un', 1]
 * ```
 */
export function toEdges(list: readonly Engagement[]): Edge[] {
  const source = meta.principal.name.toLowerCase().replaceAll(' ', '-');
  const found = new Map<PersonId, Edge>();
  const latest = new Map<PersonId, IsoDate>();
  for (const { status, direction, counterpart, start, end } of readEngagements(list)) {
    if (status !== 'held') continue;
    const { person, name, country, organisation } = counterpart;
    const group = country ?? organisation ?? '';
    const edge = found.get(person) ?? {
      source,
      target: person,
      name,
      group,
      weight: 0,
      hosted: 0,
      abroad: 0,
      first: start,
      last: end,
    };
    found.set(person, {
      ...edge,
      group: start >= (latest.get(person) ?? start) ? group : edge.group,
      weight: edge.weight + 1,
      [direction]: edge[direction] + 1,
      first: start < edge.first ? start : edge.first,
      last: end > edge.last ? end : edge.last,
    });
    if (start >= (latest.get(person) ?? start)) latest.set(person, start);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || (a.target < b.target ? -1 : 1));
}
