import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'jsonc-parser';
import type * as z from 'zod';
import { compare } from './canonical.js';
import type { Finding } from './findings.js';
import { type Dataset, fileName, type Row, type TableName, tableNames, tables } from './tables.js';

/** Path to text. */
export type Files = ReadonlyMap<string, string>;

export interface Parsed {
  /** The rows whose shape is right. */
  readonly data: Dataset;
  /** What is wrong with the rest. */
  readonly findings: readonly Finding[];
  /** The keys of rows left out for their shape, so that references to them are not reported as well. */
  readonly brokenKeys: ReadonlySet<string>;
}

/** Reads every JSON file of the data folder but the JSON Schemas. */
export function loadFiles(folder: string): Files {
  return load(folder, (path) => !path.startsWith('schema/'));
}

/** Reads the JSON Schemas of the data folder. */
export function loadJsonSchemas(folder: string): Files {
  return load(folder, (path) => path.startsWith('schema/'));
}

function load(folder: string, isWanted: (path: string) => boolean): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && isWanted(path))
    .toSorted(compare);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Checks the shape of every row of every file, and reports all that is wrong at once. `prepare` may tidy a file before. */
export function parseFiles(files: Files, prepare: (tree: unknown) => unknown = (tree) => tree): Parsed {
  const findings: Finding[] = [];
  const brokenKeys = new Set<string>();
  const claimed = new Set<string>();

  const readTable = <N extends TableName>(table: N): Row<N>[] => {
    const paths = [...files.keys()].filter((path) => tableOf(path) === table);
    for (const path of paths) claimed.add(path);
    if (paths.length === 0) {
      findings.push(
        whole(`${fileName(table)}${table === 'engagements' ? '/<year>' : ''}.json`, 'no such file', 'it to be there'),
      );
    }
    return paths.flatMap((path) => {
      const { rows, problems } = parseFile(table, path, files.get(path) ?? '', prepare);
      findings.push(...problems.findings);
      for (const key of problems.keys) brokenKeys.add(key);
      return rows;
    });
  };

  const data: Dataset = {
    engagements: readTable('engagements'),
    people: readTable('people'),
    events: readTable('events'),
    places: readTable('places'),
    sources: readTable('sources'),
    publishers: readTable('publishers'),
    organisations: readTable('organisations'),
    labelPoints: readTable('labelPoints'),
    memberships: readTable('memberships'),
    territories: readTable('territories'),
    countryNames: readTable('countryNames'),
    ledger: readTable('ledger'),
    exceptions: readTable('exceptions'),
    tombstones: readTable('tombstones'),
    corrections: readTable('corrections'),
    coverage: readTable('coverage'),
  };
  for (const path of files.keys()) {
    const expected = `one of ${tableNames.map((table) => `${fileName(table)}.json`).join(', ')}`;
    if (!claimed.has(path)) findings.push(whole(path, 'a file of no table', expected));
  }
  return { data, findings, brokenKeys };
}

function tableOf(path: string): TableName | undefined {
  if (/^engagements\/\d{4}\.json$/.test(path)) return 'engagements';
  return tableNames.find((table) => table !== 'engagements' && `${fileName(table)}.json` === path);
}

function whole(file: string, found: string, expected: string): Finding {
  return { file, record: '(file)', rule: 'file', found, expected };
}

function parseFile<N extends TableName>(table: N, file: string, text: string, prepare: (tree: unknown) => unknown) {
  const problems = { findings: [] as Finding[], keys: [] as string[] };
  const rows: Row<N>[] = [];
  const tree = parseJson(text);
  if (tree instanceof SyntaxError) {
    problems.findings.push(whole(file, tree.message, 'JSON'));
    return { rows, problems };
  }
  const members =
    typeof tree === 'object' && tree !== null ? new Map<string, unknown>(Object.entries(tree)) : undefined;
  const list = members?.get(table);
  if (!members || !Array.isArray(list)) {
    problems.findings.push(whole(file, `no list '${table}'`, `{ "$schema": ..., "${table}": [ ... ] }`));
    return { rows, problems };
  }
  const lost = [
    ...[...members.keys()].filter((key) => key !== '$schema' && key !== table),
    ...repeatedKeys(text).map((key) => `a second ${key}`),
  ];
  // JSON keeps the last of two equal keys: what the first said would be lost without a word.
  problems.findings.push(...lost.map((key) => whole(file, key, `each key once, and none beside '${table}'`)));
  for (const [at, item] of list.entries()) {
    const row = prepare(item);
    const result = tables[table].shape.safeParse(row, { reportInput: true });
    if (result.success) {
      rows.push(result.data);
      continue;
    }
    const key = keyOf(row);
    if (key !== undefined) problems.keys.push(key);
    const record = key ?? `${table}[${at}]`;
    problems.findings.push(...result.error.issues.map((issue) => fromIssue(file, record, issue)));
  }
  return { rows, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

/** The keys that an object of a JSON text has twice, each with the line of the second. */
function repeatedKeys(text: string): readonly string[] {
  const open: Set<string>[] = [];
  const found: string[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line) => {
      if (open.at(-1)?.has(key)) found.push(`'${key}' in line ${line + 1}`);
      open.at(-1)?.add(key);
    },
  });
  return found;
}

function keyOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const key: unknown = 'id' in row ? row.id : 'code' in row ? row.code : undefined;
  return typeof key === 'string' ? key : undefined;
}

function fromIssue(file: string, record: string, issue: z.core.$ZodIssue): Finding {
  const path = issue.path.map(String).join('.') || '(record)';
  const input: unknown = 'input' in issue ? issue.input : undefined;
  const found = input === undefined ? `${path}: nothing` : `${path}: ${JSON.stringify(input)?.slice(0, 120)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        file,
        record,
        rule: 'schema',
        found: `${path}: unknown key ${issue.keys.join(', ')}`,
        expected: 'only keys of the JSON Schema',
      };
    case 'invalid_value':
      return { file, record, rule: 'schema', found, expected: issue.values.map(String).join(' | ') };
    case 'invalid_type':
      return { file, record, rule: 'schema', found, expected: `${issue.expected}` };
    default:
      return { file, record, rule: 'schema', found, expected: issue.message };
  }
}
