import { separator } from '../../src/formats/to-csv.js';
import { meta } from '../../src/index.js';
import { meaningsOf } from '../files/doc-comments.js';
import { foreignKeys } from '../files/foreign-keys.js';
import { sha256 } from '../files/sha256.js';
import type { Contents } from '../files/write.js';
import { categories } from './categories.js';
import { type ExportColumn, type ExportTable, exportTable } from './tables.js';

/** A file of a data package. */
export interface Resource {
  readonly path: string;
  readonly title: string;
  readonly mediatype: string;
  /** The table that it holds, where it holds one in cells. */
  readonly table?: string;
}

/** The sources of the types, from which the fields take their descriptions. */
export type ModelSources = readonly string[];
/** The files of `src/model/` that have the types of what is written out. */
export const modelFiles = ['engagement', 'evidence', 'tables', 'membership'] as const;

/**
 * The descriptor of a folder of files, by Data Package 2.0 (https://datapackage.org): what each holds, of which type, what
 * its keys lead to, how long it is, and its hash.
 */
export function dataPackage(resources: readonly Resource[], contents: Contents, model: ModelSources): string {
  const describe = describerOf(model);
  const isPresent = (table: string) => resources.some((resource) => resource.table === table);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'diplomatic-engagements',
    title: `In-person diplomatic engagements of ${meta.principal.name}`,
    description:
      'Who met whom, where, when and according to whom. That a meeting took place is recorded, not what it proves. Rules and fields are explained in the codebook.',
    version: meta.version,
    created: `${meta.asOf}T00:00:00Z`,
    keywords: ['diplomacy', 'state visits', 'summits', 'foreign policy', 'Russia'],
    licenses: [
      {
        name: meta.licence.data,
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: 'The diplomatic-engagements contributors', roles: ['creator', 'publisher'] }],
    sources: [{ title: 'The pages that each record cites: see the evidence' }],
    resources: resources.map((resource) => {
      const bytes = contents.get(resource.path);
      if (bytes === undefined) throw new Error(`No file ${resource.path} to describe.`);
      const table = resource.table === undefined ? undefined : exportTable(resource.table);
      return {
        name: resource.path.replaceAll(/[^a-z0-9]+/g, '-'),
        ...(table && { type: 'table' }),
        title: resource.title,
        path: resource.path,
        format: resource.path.split('.').at(-1),
        mediatype: resource.mediatype,
        ...(typeof bytes === 'string' && { encoding: 'utf-8' }),
        bytes: Buffer.byteLength(bytes),
        hash: `sha256:${sha256(bytes)}`,
        ...(table && { schema: schemaOf(table, resource, resources, isPresent, describe) }),
      };
    }),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function schemaOf(
  table: ExportTable,
  { path }: Resource,
  resources: readonly Resource[],
  isPresent: (table: string) => boolean,
  describe: (field: string) => string,
) {
  const isText = path.endsWith('.csv');
  const relations = relationsOf(table).filter(({ to }) => isPresent(to));
  return {
    fields: table.columns.map((column) => fieldOf(column, table, isText, describe)),
    ...(isText && { missingValues: [''] }),
    ...(table.key !== null && { primaryKey: [table.key] }),
    ...(relations.length > 0 && {
      foreignKeys: relations.map(({ column, to, key }) => ({
        fields: [column],
        reference: {
          ...(to !== table.name && { resource: nameOf(resources.find((resource) => resource.table === to)) }),
          fields: [key],
        },
      })),
    }),
  };
}

function nameOf(resource: Resource | undefined): string {
  return resource?.path.replaceAll(/[^a-z0-9]+/g, '-') ?? '';
}

function fieldOf(
  { name, type, field, cells }: ExportColumn,
  table: ExportTable,
  isText: boolean,
  describe: (field: string) => string,
) {
  const values = categories[field];
  const isList = type === 'list' || type === 'dates';
  const about = `${describe(field)} Field ${field} of the codebook.`;
  const constraints = {
    ...(cells.every((cell) => cell !== null) && !isList && { required: true }),
    ...(name === table.key && { unique: true }),
  };
  return {
    name,
    type: isList ? (isText ? 'string' : 'array') : type,
    description: isList && isText ? `${about} Several are joined by ${separator}.` : about,
    ...(values && !isList && { categories: values }),
    ...(type === 'boolean' && isText && { trueValues: ['TRUE'], falseValues: ['FALSE'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** What the columns of a table lead to: from the one table of relations, and from what it stands within. */
function relationsOf({ name, within }: ExportTable): readonly { column: string; to: string; key: string }[] {
  const keyOf = (table: string) => exportTable(table).key ?? '';
  const own = within === null ? [] : [{ column: within.column, to: within.table, key: keyOf(within.table) }];
  const others = Object.values(foreignKeys).flatMap((relations) =>
    relations.flatMap(({ target, columns = [] }) => {
      const to = target === 'country codes' ? 'countries' : target;
      return columns
        .filter((column) => column.startsWith(`${name}.`))
        .map((column) => ({ column: column.slice(name.length + 1), to, key: keyOf(to) }));
    }),
  );
  return [...own, ...others];
}

/** The doc comment of a field, such as `Venue.country`. */
function describerOf(model: ModelSources): (field: string) => string {
  const meanings = meaningsOf(model);
  return (field) => {
    const found = meanings.get(field);
    if (found === undefined) throw new Error(`No field ${field} in the types: a column says that it shows it.`);
    return found;
  };
}
