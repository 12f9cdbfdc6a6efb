import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles, checkJsonSchemas } from '../../pipeline/check/check-files.js';
import { canonicalFiles, tidy } from '../../pipeline/files/canonical.js';
import { jsonSchemaFiles } from '../../pipeline/files/json-schemas.js';
import { loadFiles, loadJsonSchemas, parseFiles } from '../../pipeline/files/read.js';
import { fixture } from './fixture.js';

const dataFolder = new URL('../../data/coded', import.meta.url).pathname;
const inOrder = canonicalFiles(fixture);
const on = { today: '2024-08-02', published: new Set<string>() };
const with_ = (path: string, text: string) => new Map([...inOrder, [path, text]]);
const findingsOf = (path: string, text: string) => checkFiles(with_(path, text), on).findings;

test('the committed data has no findings', () => {
  expect(checkFiles(loadFiles(dataFolder), { ...on, today: new Date().toISOString().slice(0, 10) }).findings).toEqual(
    [],
  );
});

test('files in their one form read back as the same dataset, and write out as the same files', () => {
  const { data, findings } = parseFiles(inOrder);
  expect(findings).toEqual([]);
  expect(data).toEqual(fixture);
  expect(canonicalFiles(data)).toEqual(inOrder);
});

test('rows in another order, and supported fields in another order, come to the same files', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...fixture.engagements], { minLength: 3 }),
      fc.boolean(),
      (engagements, reverse) => {
        const shuffled = engagements.map((row) => ({
          ...row,
          evidence: row.evidence.map((entry) => ({
            ...entry,
            supports: reverse ? entry.supports.toReversed() : entry.supports,
          })),
        }));
        expect(canonicalFiles({ ...fixture, engagements: shuffled })).toEqual(inOrder);
      },
    ),
  );
});

test('a file in any other form is found by its first line that differs, with the fixer named', () => {
  const text = inOrder.get('people.json') ?? '';
  expect(findingsOf('people.json', text.replace('  "people"', '    "people"'))).toMatchObject([
    {
      file: 'people.json',
      record: 'line 3',
      rule: 'canonical-form',
      expected: expect.stringContaining('npm run data:fix'),
    },
  ]);
  expect(findingsOf('people.json', `${text}\n`)).toHaveLength(1);
});

test('what the fixer tidies is text without stray spaces in NFC', () => {
  expect(tidy({ note: '  Two  words.\n', list: ['e\u0301'] })).toEqual({ note: 'Two words.', list: ['é'] });
});

test('an engagement in the file of another year is found', () => {
  const text = inOrder.get('engagements/2024.json') ?? '';
  const moved = new Map([...inOrder].filter(([path]) => path !== 'engagements/2024.json'));
  const { findings } = checkFiles(moved.set('engagements/2025.json', text), on);
  expect(findings.map(({ file }) => file)).toEqual(['engagements/2025.json', 'engagements/2024.json']);
});

test('what is no JSON, no table, no list, or missing, is each found', () => {
  expect(findingsOf('people.json', '{ "people": [')).toMatchObject([{ rule: 'file', expected: 'JSON' }]);
  expect(findingsOf('people.json', '{ "persons": [] }')[0]).toMatchObject({ found: "no list 'people'" });
  expect(findingsOf('peple.json', '{}')).toMatchObject([{ file: 'peple.json', found: 'a file of no table' }]);
  const without = new Map([...inOrder].filter(([path]) => path !== 'events.json'));
  expect(checkFiles(without, on).findings[0]).toMatchObject({ file: 'events.json', found: 'no such file' });
});

test('all that is wrong is reported at once: shapes, references and dates of several records', () => {
  const text = (inOrder.get('engagements/2024.json') ?? '')
    .replace('"kind": "meeting"', '"kind": "chat"')
    .replace('"person": "narendra-modi"', '"person": "narendra-mod"')
    .replace('"end": "2024-05-17"', '"end": "2024-05-32"');
  const findings = findingsOf('engagements/2024.json', text);
  expect(findings.map(({ record, rule }) => `${record} ${rule}`)).toEqual(
    expect.arrayContaining(['cn-2024-01 schema', 'cn-2024-02 schema', 'in-2024-01 references']),
  );
  expect(findings).toContainEqual({
    file: 'engagements/2024.json',
    record: 'cn-2024-02',
    rule: 'schema',
    found: 'kind: "chat"',
    expected: 'visit | meeting',
  });
});

test('an unknown key is named', () => {
  const text = (inOrder.get('places.json') ?? '').replace('"latitude"', '"lat"');
  expect(findingsOf('places.json', text)).toContainEqual(
    expect.objectContaining({ record: 'beijing', found: '(record): unknown key lat' }),
  );
});

test('the JSON Schemas in the data folder are those of the code', () => {
  expect(checkJsonSchemas(loadJsonSchemas(dataFolder))).toEqual([]);
  const stale = new Map([...jsonSchemaFiles(), ['schema/people.schema.json', '{}\n']]);
  expect(checkJsonSchemas(stale)).toMatchObject([{ file: 'schema/people.schema.json' }]);
});

test('every data file names its JSON Schema and is valid by it; a wrong one is not', () => {
  const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
  for (const [path, text] of loadFiles(dataFolder)) {
    const tree: { $schema: string } = JSON.parse(text);
    const url = new URL(tree.$schema, new URL(`../../data/coded/${path}`, import.meta.url));
    const validate = ajv.compile(JSON.parse(readFileSync(url, 'utf8')));
    expect(validate(tree), path).toBe(true);
    expect(validate({ ...tree, more: 1 }), path).toBe(false);
  }
});

test('a key that stands twice is found, since JSON would keep the last without a word', () => {
  const text = (inOrder.get('places.json') ?? '').replace('"name": "Harbin"', '"name": "Kharbin", "name": "Harbin"');
  expect(findingsOf('places.json', text)).toContainEqual(
    expect.objectContaining({
      file: 'places.json',
      rule: 'file',
      found: expect.stringMatching(/^a second 'name' in line \d+$/),
    }),
  );
});

test('a key beside the list is found', () => {
  const text = (inOrder.get('places.json') ?? '').replace('{', '{ "more": [],');
  expect(findingsOf('places.json', text)).toContainEqual(expect.objectContaining({ found: 'more', rule: 'file' }));
});

test('one key in two objects is no repetition', () => {
  expect(findingsOf('people.json', inOrder.get('people.json') ?? '')).toEqual([]);
});

test('a date in the editor has a format and a pattern', () => {
  const schema: unknown = JSON.parse(jsonSchemaFiles().get('schema/coverage.schema.json') ?? '');
  expect(schema).toMatchObject({
    properties: { coverage: { items: { properties: { from: { format: 'date', pattern: expect.any(String) } } } } },
  });
});
