import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citation } from '../../pipeline/documents/citation.js';
import { meta } from '../../src/index.js';

const require = createRequire(import.meta.url);
const folder = require.resolve('schemastore/package.json').replace('package.json', 'schemas/json');
const schema: object = JSON.parse(readFileSync(`${folder}/citation-file-format.github.io/1.2.0/schema.json`, 'utf8'));
const check = addFormats.default(new Ajv({ strict: false })).compile(schema);

test('CITATION.cff holds to the schema of the format', () => {
  expect(check(parse(citation())), JSON.stringify(check.errors)).toBe(true);
  expect(check({ ...parse(citation()), 'date-released': 'yesterday' })).toBe(false);
});

test('it cites the version that the data have', () => {
  expect(parse(citation())).toMatchObject({ version: meta.version, license: 'CC-BY-4.0', type: 'dataset' });
});
