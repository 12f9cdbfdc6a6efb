import { toGeoJSON, toICS, toNDJSON } from '../../src/formats/index.js';
import { parquetOf } from '../../src/formats/parquet.js';
import { csvOf } from '../../src/formats/to-csv.js';
import { engagements } from '../../src/index.js';
import type { Contents } from '../files/write.js';
import { dataPackage, type ModelSources, type Resource } from './data-package.js';
import { jsonLd } from './json-ld.js';
import { jsonSchema } from './json-schema.js';
import { type ExportTable, exportTable, exportTables, rowsOf } from './tables.js';
import { workbook } from './workbook.js';

const csv = 'text/csv';
const json = 'application/json';
const parquet = 'application/vnd.apache.parquet';

/** The files that ship beside the JSON tables, in the order in which most will look for them. */
const shippedResources: readonly Resource[] = [
  { path: 'engagements.csv', title: 'Engagements, as a table', mediatype: csv, table: 'engagements' },
  {
    path: 'engagements.parquet',
    title: 'Engagements, with real lists and dates',
    mediatype: parquet,
    table: 'engagements',
  },
  { path: 'engagements.json', title: 'Engagements, as records', mediatype: json },
  { path: 'engagements.ndjson', title: 'Engagements, a record a line', mediatype: 'application/x-ndjson' },
  { path: 'engagements.geojson', title: 'Engagements, on the map', mediatype: 'application/geo+json' },
  { path: 'engagements.ics', title: 'Engagements, as a calendar', mediatype: 'text/calendar' },
  { path: 'evidence.parquet', title: 'What each page says of each engagement', mediatype: parquet, table: 'evidence' },
  { path: 'evidence.json', title: 'Evidence, as records', mediatype: json },
  { path: 'sources.json', title: 'Pages', mediatype: json },
  { path: 'publishers.json', title: 'Outlets, wires and government bodies', mediatype: json },
  { path: 'countries.json', title: 'Countries and territories', mediatype: json },
  { path: 'people.json', title: 'Counterparts', mediatype: json },
  { path: 'places.json', title: 'Cities, towns and residences', mediatype: json },
  { path: 'events.json', title: 'Summits, forums and commemorations', mediatype: json },
  { path: 'organisations.json', title: 'Organisations whose heads are counterparts', mediatype: json },
  { path: 'label-points.json', title: 'Label points of countries and territories', mediatype: json },
  { path: 'memberships.json', title: 'Memberships of countries in organisations, by stretch of time', mediatype: json },
  { path: 'changes.json', title: 'What each release changed', mediatype: json },
  { path: 'tombstones.json', title: 'Ids that were retired', mediatype: json },
];

/** The files of `data/` that are made from the tables there, `tables`, and from the sources of the types. */
export function shippedFiles(tables: Contents, model: ModelSources): Contents {
  const made: Contents = new Map<string, string | Uint8Array>([
    ['engagements.csv', csvFile(exportTable('engagements'))],
    ['engagements.parquet', parquetFile(exportTable('engagements'))],
    ['engagements.ndjson', toNDJSON(engagements)],
    ['engagements.geojson', `${JSON.stringify(toGeoJSON(engagements))}\n`],
    ['engagements.ics', toICS(engagements)],
    ['evidence.parquet', parquetFile(exportTable('evidence'))],
  ]);
  const described = dataPackage(shippedResources, new Map([...tables, ...made]), model);
  return new Map([
    ...made,
    ['schema.json', jsonSchema(model)],
    ['datapackage.json', described],
    ['dataset.jsonld', jsonLd(shippedResources)],
  ]);
}

/** The files that go with a release and not into the package: every table as CSV, and all of them as one workbook. */
export async function assetFiles(model: ModelSources): Promise<Contents> {
  const tables = exportTables.map((table): [string, string] => [`${table.name}.csv`, csvFile(table)]);
  const resources = exportTables.map(
    ({ name, title }): Resource => ({ path: `${name}.csv`, title, mediatype: csv, table: name }),
  );
  const workbookFile: Resource = {
    path: 'diplomatic-engagements.xlsx',
    title: 'All tables, a sheet each',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  const files: Contents = new Map<string, string | Uint8Array>([
    ...tables,
    [workbookFile.path, await workbook(exportTables)],
  ]);
  return new Map([...files, ['datapackage.json', dataPackage([...resources, workbookFile], files, model)]]);
}

function csvFile(table: ExportTable): string {
  return csvOf(
    table.columns.map(({ name }) => name),
    rowsOf(table),
  );
}

function parquetFile({ columns }: ExportTable): Uint8Array {
  return new Uint8Array(parquetOf(columns));
}
