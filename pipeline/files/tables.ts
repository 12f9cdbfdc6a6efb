import type * as z from 'zod';
import * as shapes from './shapes.js';

/** Everything that people write, read and checked for shape. */
export interface Dataset {
  readonly engagements: readonly shapes.RawEngagement[];
  readonly people: readonly shapes.RawPerson[];
  readonly events: readonly shapes.RawEvent[];
  readonly places: readonly shapes.RawPlace[];
  readonly sources: readonly shapes.RawSource[];
  readonly publishers: readonly shapes.RawPublisher[];
  readonly organisations: readonly shapes.RawOrganisation[];
  readonly labelPoints: readonly shapes.RawLabelPoint[];
  readonly memberships: readonly shapes.RawMembership[];
  readonly territories: readonly shapes.RawTerritory[];
  readonly countryNames: readonly shapes.RawCountryName[];
  readonly ledger: readonly shapes.RawLedgerEntry[];
  readonly exceptions: readonly shapes.RawException[];
  readonly tombstones: readonly shapes.RawTombstone[];
  /** Why values of the last release differ: emptied when the next is recorded. */
  readonly corrections: readonly shapes.RawCorrection[];
  readonly coverage: readonly shapes.RawCoverage[];
}

export type TableName = keyof Dataset;
export type Row<N extends TableName> = Dataset[N][number];

interface Table<N extends TableName> {
  /** The shape of one row; the order of its keys is the order in the file. */
  readonly shape: z.ZodObject & z.ZodType<Row<N>>;
  /** What names a row in a finding, and what it is sorted by. */
  readonly key: (row: Row<N>) => string;
}

/** The tables, each a file `data/coded/<file>.json` but for the engagements, which have one a year. */
export const tables: { readonly [N in TableName]: Table<N> } = {
  engagements: { shape: shapes.engagement, key: (row) => row.id },
  people: { shape: shapes.person, key: (row) => row.id },
  events: { shape: shapes.event, key: (row) => row.id },
  places: { shape: shapes.place, key: (row) => row.id },
  sources: { shape: shapes.source, key: (row) => row.id },
  publishers: { shape: shapes.publisher, key: (row) => row.id },
  organisations: { shape: shapes.organisation, key: (row) => row.code },
  labelPoints: { shape: shapes.labelPoint, key: (row) => row.country },
  memberships: {
    shape: shapes.membership,
    key: ({ organisation, country, from }) => [organisation, country, ...(from === undefined ? [] : [from])].join(' '),
  },
  territories: { shape: shapes.territory, key: (row) => row.code },
  countryNames: { shape: shapes.countryName, key: (row) => row.code },
  ledger: { shape: shapes.ledgerEntry, key: (row) => row.id },
  exceptions: { shape: shapes.exception, key: (row) => `${row.rule}: ${row.records.join(', ')}` },
  tombstones: { shape: shapes.tombstone, key: (row) => row.id },
  corrections: { shape: shapes.correction, key: (row) => `${row.records.join(', ')}: ${row.fields.join(', ')}` },
  coverage: { shape: shapes.coverage, key: (row) => row.from },
};

export const tableNames = Object.keys(tables) as TableName[];

/** `countryNames` is `country-names`. */
export function fileName(table: TableName): string {
  return table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The file, under `data/coded/`, where a row belongs. */
export function fileOf<N extends TableName>(table: N, row: Row<N>): string {
  return 'talkDates' in row ? `engagements/${row.start.slice(0, 4)}.json` : `${fileName(table)}.json`;
}

/** Rows by key; of several with one key the last. */
export function byKey<N extends TableName>(table: N, data: Dataset): ReadonlyMap<string, Row<N>> {
  return new Map(data[table].map((row): [string, Row<N>] => [tables[table].key(row), row]));
}
