/** The entries of the package, by the subpath under which users import them: what tsup builds and the tests look at. */
export const doors = {
  '.': 'src/index.ts',
  './tables': 'src/tables/index.ts',
  './evidence': 'src/evidence/index.ts',
  './changes': 'src/changes/index.ts',
  './schema': 'src/schema/index.ts',
  './i18n': 'src/i18n/index.ts',
  './formats': 'src/formats/index.ts',
  './analysis': 'src/analysis/index.ts',
  './memberships': 'src/memberships/index.ts',
  './words': 'src/words/index.ts',
} as const;

export type Door = keyof typeof doors;

/** The name of the built file of an entry, without its ending: `index`, `tables`. */
export function builtName(door: Door): string {
  return door === '.' ? 'index' : door.slice(2);
}

/** A table that ships as JSON under `data/`. */
export interface JsonTable {
  /** The door that has it, the type of its rows there, and the name under which it exports the list, if it does. */
  readonly door: Door;
  readonly row: string;
  readonly list?: string;
}

/** The tables that ship as JSON under `data/`, by file name. */
export const jsonTables: Readonly<Record<string, JsonTable>> = {
  engagements: { door: '.', row: 'Engagement', list: 'engagements' },
  evidence: { door: './evidence', row: 'EvidenceRow' },
  sources: { door: './evidence', row: 'Source', list: 'sources' },
  publishers: { door: './evidence', row: 'Publisher', list: 'publishers' },
  countries: { door: './tables', row: 'Country', list: 'countries' },
  people: { door: './tables', row: 'Person', list: 'people' },
  places: { door: './tables', row: 'Place', list: 'places' },
  events: { door: './tables', row: 'DiplomaticEvent', list: 'events' },
  organisations: { door: './tables', row: 'Organisation', list: 'organisations' },
  'label-points': { door: './tables', row: 'LabelPoint', list: 'labelPoints' },
  memberships: { door: './memberships', row: 'Membership', list: 'memberships' },
  changes: { door: './changes', row: 'Release', list: 'releases' },
  tombstones: { door: './changes', row: 'Tombstone', list: 'tombstones' },
};

/** The files of `data/` that are written from those tables for other programs: `import.meta.resolve` and bundlers find them. */
export const plainFiles = [
  'engagements.csv',
  'engagements.parquet',
  'engagements.ndjson',
  'engagements.geojson',
  'engagements.ics',
  'evidence.parquet',
  'schema.json',
  'datapackage.json',
  'dataset.jsonld',
] as const;
