/** The folders, and which of them may know which: an arrow that is not drawn here, or that runs back up, is found. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** What the files of a folder may import, besides their own folder and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // What users run.
  'src/generated': [],
  'src/model': ['src/generated'], // the unions of codes
  'src/input': ['src/model', 'src/generated'],
  'src/data': ['src/model', 'src/generated'],
  'src/query': ['src/data', 'src/model', 'src/input', 'src/generated'],
  src: ['src/data', 'src/model', 'src/input', 'src/query'],
  'src/tables': ['src', 'src/data', 'src/model', 'src/input', 'src/generated'],
  'src/evidence': ['src', 'src/data', 'src/model'],
  'src/changes': ['src', 'src/data', 'src/model', 'src/input'],
  'src/schema': ['src/model', 'src/generated'],
  'src/i18n': ['src', 'src/model', 'src/input', 'src/tables'],
  'src/analysis': ['src', 'src/model', 'src/input', 'src/tables'],
  'src/memberships': ['src', 'src/data', 'src/model', 'src/input'],
  'src/words': ['src', 'src/data', 'src/model', 'src/input', 'src/tables'],
  'src/formats': ['src', 'src/model', 'src/input', 'src/tables'],
  'src/cli': [
    'src',
    'src/data',
    'src/model',
    'src/input',
    'src/tables',
    'src/evidence',
    'src/changes',
    'src/formats',
    'src/analysis',
    'src/memberships',
    'src/words',
  ],
  // What we run.
  'pipeline/files': ['src/model', 'src/schema'],
  'pipeline/derive': ['pipeline/files', 'src/model', 'src/input', 'src/evidence'],
  'pipeline/check': ['pipeline/files', 'pipeline/derive', 'src/model', 'src/input'],
  'pipeline/build': ['pipeline/files', 'pipeline/derive', 'src/model', 'src/input'],
  'pipeline/export': [
    'pipeline/files',
    'src',
    'src/model',
    'src/schema',
    'src/formats',
    'src/evidence',
    'src/tables',
    'src/memberships',
  ],
  'pipeline/documents': [
    'pipeline/files',
    'pipeline/derive',
    'src',
    'src/model',
    'src/input',
    'src/schema',
    'src/evidence',
    'src/tables',
    'src/memberships',
    'src/words',
  ],
  'pipeline/release': [
    'pipeline/files',
    'pipeline/derive',
    'pipeline/build',
    'src',
    'src/generated',
    'src/model',
    'src/input',
    'src/schema',
    'src/evidence',
    'src/changes',
    'src/tables',
    'src/i18n',
    'src/formats',
    'src/analysis',
    'src/memberships',
    'src/words',
  ],
  'pipeline/commands': [
    'pipeline/files',
    'pipeline/check',
    'pipeline/build',
    'pipeline/export',
    'pipeline/documents',
    'pipeline/release',
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** The folder of a file, without the folder of rules, which belongs to the checks. */
const folderOf = (path: string) => relative(root, dirname(path)).replace('pipeline/check/rules', 'pipeline/check');

const imports: readonly Import[] = ['src', 'pipeline'].flatMap((wing) =>
  readdirSync(join(root, wing), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .flatMap((path) => {
      const file = join(root, wing, path);
      const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      return parsed.statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const { moduleSpecifier: target } = statement;
        if (!target || !ts.isStringLiteral(target) || !/^\..*\.js$/.test(target.text)) return [];
        const isType = ts.isImportDeclaration(statement)
          ? statement.importClause?.isTypeOnly === true
          : statement.isTypeOnly;
        return [{ from: relative(root, file), to: relative(root, join(dirname(file), target.text)), isType }];
      });
    }),
);

test('every import is one that the table draws', () => {
  const strays = imports
    .map(({ from, to }) => ({ from, to, a: folderOf(join(root, from)), b: folderOf(join(root, to)) }))
    .filter(({ a, b }) => a !== b && !allowed[a]?.includes(b));
  expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('no file of src/ imports one of pipeline/, and the table draws no such arrow', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('pipeline/'))).toEqual([]);
  for (const [folder, targets] of Object.entries(allowed)) {
    if (folder.startsWith('src')) expect(targets.filter((target) => target.startsWith('pipeline'))).toEqual([]);
  }
});

test('model imports nothing but itself and the codes, query neither formats nor cli', () => {
  const from = (folder: string) => imports.filter((one) => one.from.startsWith(`${folder}/`)).map(({ to }) => to);
  for (const to of from('src/model')) expect(to).toMatch(/^src\/(?:model|generated\/codes)/);
  for (const to of from('src/query')) expect(to).not.toMatch(/^src\/(?:formats|cli)/);
});

/** The first way round in a graph, or none. */
function circleIn(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): readonly string[] => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return [];
    for (const next of arrows.get(at) ?? []) {
      const circle = walk(next, [...path, at]);
      if (circle.length > 0) return circle;
    }
    done.add(at);
    return [];
  };
  for (const at of arrows.keys()) {
    const circle = walk(at, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('neither folders nor files import each other in a circle', () => {
  const folders = new Map(
    Object.entries(allowed).map(([folder, targets]) => [
      folder,
      targets.filter((target) => target !== 'src/generated'),
    ]),
  );
  expect(circleIn(folders)).toEqual([]);
  const files = new Map<string, string[]>();
  for (const { from, to, isType } of imports) {
    const key = from.replace(/\.ts$/, '.js');
    if (!isType) files.set(key, [...(files.get(key) ?? []), to]);
  }
  expect(circleIn(files)).toEqual([]);
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'c', 'a']);
});
