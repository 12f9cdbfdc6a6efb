import type { Row, TableName } from './tables.js';

/** That a column of one table holds keys of another. */
interface ForeignKey<N extends TableName> {
  /** The column, as a finding names it. */
  readonly field: string;
  readonly target: TableName | 'country codes';
  /** Where it stands in the tables as they are written out, such as `engagements.person_id`; nowhere where a cell holds a list. */
  readonly columns?: readonly `${string}.${string}`[];
  readonly keysOf: (row: Row<N>) => readonly (string | undefined)[];
}

type ForeignKeys = { readonly [N in TableName]?: readonly ForeignKey<N>[] };

/** Every relation between the tables, in one place: `references` checks them, and `unused-rows` reads from them what is used. */
export const foreignKeys: ForeignKeys = {
  engagements: [
    { field: 'person', target: 'people', columns: ['engagements.person_id'], keysOf: (row) => [row.person] },
    { field: 'event', target: 'events', columns: ['engagements.event_id'], keysOf: (row) => [row.event] },
    { field: 'partOf', target: 'engagements', columns: ['engagements.part_of'], keysOf: (row) => [row.partOf] },
    { field: 'places', target: 'places', keysOf: (row) => row.places },
    {
      field: 'country',
      target: 'country codes',
      columns: ['engagements.venue_country', 'engagements.counterpart_country'],
      keysOf: (row) => [row.country],
    },
    {
      field: 'evidence',
      target: 'sources',
      columns: ['evidence.source_id'],
      keysOf: (row) => row.evidence.map(({ source }) => source),
    },
    {
      field: 'claims',
      target: 'sources',
      columns: ['claims.source_id'],
      keysOf: (row) => (row.claims ?? []).map(({ source }) => source),
    },
    {
      field: 'claims',
      target: 'places',
      keysOf: (row) => (row.claims ?? []).filter(({ field }) => field === 'venue').map(({ value }) => value),
    },
  ],
  people: [
    {
      field: 'offices.source',
      target: 'sources',
      columns: ['offices.source_id'],
      keysOf: (row) => row.offices.map(({ source }) => source),
    },
    {
      field: 'offices.country',
      target: 'country codes',
      columns: ['offices.country'],
      keysOf: (row) => row.offices.map(({ country }) => country),
    },
    {
      field: 'offices.organisation',
      target: 'organisations',
      columns: ['offices.organisation', 'engagements.counterpart_organisation'],
      keysOf: (row) => row.offices.map(({ organisation }) => organisation),
    },
  ],
  events: [
    { field: 'places', target: 'places', keysOf: (row) => row.places },
    { field: 'sources', target: 'sources', keysOf: (row) => row.sources },
  ],
  places: [
    { field: 'country', target: 'country codes', columns: ['places.country'], keysOf: (row) => [row.country] },
    { field: 'within', target: 'places', columns: ['places.within'], keysOf: (row) => [row.within] },
    { field: 'source', target: 'sources', columns: ['places.source_id'], keysOf: (row) => [row.source] },
    {
      field: 'statusSpells.source',
      target: 'sources',
      columns: ['status_spells.source_id'],
      keysOf: (row) => (row.statusSpells ?? []).map(({ source }) => source),
    },
  ],
  sources: [
    {
      field: 'publisher',
      target: 'publishers',
      columns: ['sources.publisher', 'evidence.publisher_id'],
      keysOf: (row) => [row.publisher],
    },
    {
      field: 'relays',
      target: 'publishers',
      columns: ['sources.relays', 'evidence.origin_id'],
      keysOf: (row) => [row.relays],
    },
  ],
  publishers: [
    { field: 'country', target: 'country codes', columns: ['publishers.country'], keysOf: (row) => [row.country] },
    { field: 'organisation', target: 'organisations', keysOf: (row) => [row.organisation] },
  ],
  organisations: [{ field: 'sources', target: 'sources', keysOf: (row) => row.sources }],
  labelPoints: [
    { field: 'country', target: 'country codes', columns: ['label_points.country'], keysOf: (row) => [row.country] },
    { field: 'source', target: 'sources', columns: ['label_points.source_id'], keysOf: (row) => [row.source] },
  ],
  memberships: [
    { field: 'country', target: 'country codes', columns: ['memberships.country'], keysOf: (row) => [row.country] },
    { field: 'sources', target: 'sources', keysOf: (row) => row.sources },
    {
      field: 'claims',
      target: 'sources',
      columns: ['membership_claims.source_id'],
      keysOf: (row) => (row.claims ?? []).map(({ source }) => source),
    },
  ],
  territories: [
    { field: 'parent', target: 'country codes', columns: ['countries.parent'], keysOf: (row) => [row.parent] },
    {
      field: 'recognitionSpells.sources',
      target: 'sources',
      keysOf: (row) => row.recognitionSpells.flatMap(({ sources }) => sources),
    },
  ],
  countryNames: [{ field: 'code', target: 'country codes', keysOf: (row) => [row.code] }],
  ledger: [{ field: 'engagement', target: 'engagements', keysOf: (row) => [row.engagement] }],
  corrections: [
    { field: 'records', target: 'engagements', keysOf: (row) => row.records },
    { field: 'source', target: 'sources', keysOf: (row) => [row.source] },
  ],
};
