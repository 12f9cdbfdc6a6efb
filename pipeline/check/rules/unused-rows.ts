import { type Row, type TableName, tables } from '../files/tables.js';
import { type Context, type Problem, problem } from './rule.js';

/** A row that nothing refers to is a leftover, or the reference to it was forgotten. */
export function unusedRows({ data, brokenKeys }: Context): readonly Problem[] {
  if (brokenKeys.size > 0) return []; // what the broken rows refer to is not known
  const offices = data.people.flatMap((person) => person.offices);
  const used: { readonly [N in TableName]?: ReadonlySet<string | undefined> } = {
    people: new Set(data.engagements.map(({ person }) => person)),
    events: new Set(data.engagements.map(({ event }) => event)),
    places: new Set([
      ...data.engagements.flatMap((row) => [
        ...row.cities,
        ...(row.claims ?? []).filter(({ field }) => field === 'place').map(({ value }) => value),
      ]),
      ...data.events.flatMap(({ cities }) => cities),
      ...data.places.map(({ within }) => within),
    ]),
    sources: new Set([
      ...data.engagements.flatMap((row) => row.evidence.map(({ source }) => source)),
      ...offices.map(({ source }) => source),
      ...data.corrections.map(({ source }) => source),
      ...data.events.flatMap(({ sources }) => sources),
      ...data.places.map(({ source }) => source),
      ...data.organisations.flatMap(({ sources }) => sources),
      ...data.territories.flatMap(({ sources }) => sources),
    ]),
    publishers: new Set(data.sources.flatMap(({ publisher, relays }) => [publisher, relays])),
    organisations: new Set(offices.map(({ organisation }) => organisation)),
    territories: new Set([...offices.map(({ country }) => country), ...data.places.map(({ country }) => country)]),
  };
  const check = <N extends TableName>(table: N): Problem[] =>
    data[table]
      .filter((row: Row<N>) => !(used[table]?.has(tables[table].key(row)) ?? true))
      .map((row: Row<N>) => problem(table, row, 'a row that nothing refers to', 'a reference to it, or no such row'));
  return [
    ...check('people'),
    ...check('events'),
    ...check('places'),
    ...check('sources'),
    ...check('publishers'),
    ...check('organisations'),
    ...check('territories'),
  ];
}
