import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetMetadata } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonTables, plainFiles } from '../../../pipeline/build/doors.js';
import { categories } from '../../../pipeline/export/categories.js';
import { modelFiles } from '../../../pipeline/export/data-package.js';
import { assetFiles, shippedFiles } from '../../../pipeline/export/files.js';
import { exportTables, rowsOf } from '../../../pipeline/export/tables.js';
import { meaningsOf } from '../../../pipeline/files/doc-comments.js';
import { foreignKeys } from '../../../pipeline/files/foreign-keys.js';
import { sha256 } from '../../../pipeline/files/sha256.js';
import type { Contents } from '../../../pipeline/files/write.js';
import { engagements, meta } from '../../../src/index.js';
import { dataPackageProfile } from './data-package-profile.js';

const root = new URL('../../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const model = modelFiles.map((name) => read(`src/model/${name}.ts`));
const tables: Contents = new Map(Object.keys(jsonTables).map((name) => [`${name}.json`, read(`data/${name}.json`)]));

type Properties = Readonly<Record<string, { description?: string; properties?: Properties }>>;

interface Field {
  name: string;
  type: string;
  description: string;
  categories?: string[];
  constraints?: { required?: boolean; unique?: boolean };
}
interface Schema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}
interface Descriptor {
  resources: { name: string; path: string; bytes: number; hash: string; type?: string; schema?: Schema }[];
}

let shipped: Contents;
let assets: Contents;
beforeAll(async () => {
  shipped = shippedFiles(tables, model);
  assets = await assetFiles(model);
});

test('the files that ship are those that the exports name', () => {
  expect([...shipped.keys()].sort()).toEqual([...plainFiles].sort());
});

describe.each([
  ['the package', () => new Map([...tables, ...shipped])],
  ['a release', () => assets],
] as const)('the descriptor of %s', (_, files) => {
  const descriptor = () => JSON.parse(String(files().get('datapackage.json'))) as Descriptor;
  const rowsIn = (path: string) => {
    const table = exportTables.find(({ name }) => path.startsWith(`${name}.`));
    if (!table) throw new Error(path);
    const names = table.columns.map(({ name }) => name);
    return rowsOf(table).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
  };

  test('states length and hash of each file, and each is there', () => {
    for (const { path, bytes, hash } of descriptor().resources) {
      const contents = files().get(path) ?? '';
      expect(Buffer.byteLength(contents), path).toBe(bytes);
      expect(`sha256:${sha256(contents)}`, path).toBe(hash);
    }
  });

  test('is what the official profile accepts, and less is not', () => {
    expect(z.prettifyError(dataPackageProfile.safeParse(descriptor()).error ?? new z.ZodError([]))).toBe('');
    const wrong: readonly ((given: Descriptor) => void)[] = [
      (given) => given.resources.splice(0),
      ({ resources: [first] }) => Object.assign(first ?? {}, { path: '../engagements.csv' }),
      ({ resources: [first] }) => Object.assign(first ?? {}, { hash: 'sha256:none' }),
      ({ resources: [first] }) => Object.assign(first?.schema?.fields[0] ?? {}, { type: 'list' }),
      ({ resources: [first] }) => Object.assign(first?.schema?.fields[0] ?? {}, { constraints: { needed: true } }),
      ({ resources: [first] }) => Object.assign(first?.schema ?? {}, { foreignKeys: [{ fields: ['id'] }] }),
      (given) => Object.assign(given, { licenses: [{ title: 'CC BY' }] }),
      (given) => Object.assign(given, { created: '2026' }),
    ];
    for (const spoil of wrong) {
      const spoilt = descriptor();
      spoil(spoilt);
      expect(dataPackageProfile.safeParse(spoilt).success, String(spoil)).toBe(false);
    }
  });

  test('names are unique, and of the form that the standard asks for', () => {
    const names = descriptor().resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  test('every field says what it means, and holds what its type, its categories and its constraints allow', () => {
    for (const { path, schema } of descriptor().resources.filter((resource) => resource.schema)) {
      const rows = rowsIn(path);
      for (const { name, type, description, categories: allowed, constraints } of schema?.fields ?? []) {
        expect(description, `${path} ${name}`).toMatch(/^\S.*\. Field \w+\.\w+ of the codebook\./);
        const values = rows.map((row) => row[name]);
        if (constraints?.required) expect(values).not.toContain(null);
        if (constraints?.unique) expect(new Set(values).size).toBe(values.length);
        if (allowed)
          for (const value of values)
            expect(value === null || allowed.includes(String(value)), `${path} ${name}: ${value}`).toBe(true);
        const kinds = {
          integer: 'number',
          number: 'number',
          boolean: 'boolean',
          string: 'string',
          date: 'string',
          array: 'object',
        };
        for (const value of values.filter((cell) => cell !== null && !Array.isArray(cell))) {
          expect(typeof value, `${path} ${name}`).toBe(kinds[type as keyof typeof kinds]);
          if (type === 'date') expect(String(value)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
        }
      }
    }
  });

  test('every key leads to a row', () => {
    const { resources } = descriptor();
    let relations = 0;
    for (const { path, name: own, schema } of resources)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        relations += 1;
        const target = resources.find(({ name }) => name === (reference.resource ?? own));
        expect(target, `${path} ${reference.resource}`).toBeDefined();
        const known = new Set(rowsIn(target?.path ?? '').map((row) => row[reference.fields[0] ?? '']));
        for (const row of rowsIn(path)) {
          const key = row[fields[0] ?? ''];
          if (key !== null) expect(known.has(key), `${path} ${fields[0]}: ${key}`).toBe(true);
        }
      }
    expect(relations).toBeGreaterThan(1);
  });
});

test('the columns that the relations name are there, and the relations without one are lists', () => {
  const known = new Set(exportTables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)));
  for (const relations of Object.values(foreignKeys))
    for (const { columns = [] } of relations) for (const column of columns) expect(known).toContain(column);
});

test.each(['engagements.parquet', 'evidence.parquet'])('%s has one group of rows', (path) => {
  const bytes = shipped.get(path);
  if (!(bytes instanceof Uint8Array)) throw new Error(path);
  const { row_groups: groups } = parquetMetadata(new Uint8Array(bytes).buffer);
  expect(groups).toHaveLength(1);
});

test('every closed list of the records is told as categories', () => {
  const fields = new Set(exportTables.flatMap(({ columns }) => columns.map(({ field }) => field)));
  for (const field of Object.keys(categories)) expect(fields).toContain(field);
});

describe('schema.json', () => {
  const schema = () => JSON.parse(String(shipped.get('schema.json'))) as { items: object; $schema: string };
  const validate = () => new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema());

  test('ajv finds the records in order by it', () => {
    const check = validate();
    expect(check(engagements), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
  });

  test.each([
    ['a field too many', { more: 1 }],
    ['a role that does not exist', { counterpart: { ...engagements[0]?.counterpart, role: 'king' } }],
    ['a country that does not exist', { venue: { ...engagements[0]?.venue, country: 'ZZ' } }],
    ['an id of another form', { id: 'China 1' }],
    ['days that are none', { days: 0 }],
  ])('and refuses %s', (__, change) => {
    expect(validate()([{ ...engagements[0], ...change }])).toBe(false);
  });

  test('each field has the meaning that it has in its own shape', () => {
    const meanings = meaningsOf(model);
    const [visit, meeting] = (schema().items as { oneOf: { properties: Properties }[] }).oneOf;
    const own = (properties: Properties | undefined, shapes: readonly string[]) => {
      for (const [name, { description }] of Object.entries(properties ?? {})) {
        expect(description, name).toBe(shapes.map((shape) => meanings.get(`${shape}.${name}`)).find(Boolean));
      }
    };
    own(visit?.properties, ['Engagement', 'Visit']);
    own(meeting?.properties, ['Engagement', 'Meeting']);
    own(visit?.properties.venue?.properties, ['Venue']);
    own(visit?.properties.counterpart?.properties, ['Counterpart']);
    expect(visit?.properties.id?.description).toContain('cn-2024-01');
  });
});

test('the JSON-LD says the same as meta, and its files are those of the package, pinned to the version', () => {
  const dataset = JSON.parse(String(shipped.get('dataset.jsonld'))) as {
    '@type': string;
    version: string;
    temporalCoverage: string;
    distribution: { contentUrl: string }[];
  };
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    version: meta.version,
    temporalCoverage: `${meta.coverage.from}/${meta.coverage.to}`,
  });
  for (const { contentUrl } of dataset.distribution) {
    expect(contentUrl).toContain(`@${meta.version}/data/`);
    const file = contentUrl.split('/data/')[1] ?? '';
    expect(tables.has(file) || shipped.has(file), file).toBe(true);
  }
});

test('one run and the next give the same bytes', () => {
  const again = shippedFiles(tables, model);
  for (const [path, contents] of shipped) expect(sha256(again.get(path) ?? ''), path).toBe(sha256(contents));
});
