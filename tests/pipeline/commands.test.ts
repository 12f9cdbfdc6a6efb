/** The commands as people run them, on copies of the data. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-'));
  for (const part of ['data/coded', 'data/reliability', 'releases'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "version": "9.8.7" }');
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: 'compile' | 'fix') {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, join(root, `pipeline/commands/${command}.ts`), folder], {
    encoding: 'utf8',
  });
}

function edit(file: string, change: (text: string) => string) {
  const path = join(folder, 'data/coded', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Every file below a folder with its text. */
function snapshot(below: string): Record<string, string> {
  const paths = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

test('data in order compiles, and to the same files every time', () => {
  expect(run('compile').status).toBe(0);
  const first = snapshot(folder);
  expect(run('compile').status).toBe(0);
  expect(snapshot(folder)).toEqual(first);
  const names = Object.keys(first).map((path) => path.slice(folder.length + 1));
  expect(names).toEqual(
    expect.arrayContaining(['src/generated/codes.ts', 'data/engagements.json', 'data/evidence.json']),
  );
  expect(names.filter((name) => /\.(?:draft|old)/.test(name))).toEqual([]);
});

test('a corrupt data file stops the build with exit code 1, every finding, and nothing written', () => {
  edit('engagements/2024.json', (text) => text.replace('"direction": "hosted"', '"direction": "home"'));
  edit('people.json', (text) => text.replace('"role": "head-of-state"', '"role": "president"'));
  const { status, stderr } = run('compile');
  expect(status).toBe(1);
  expect(stderr).toContain('data/coded/engagements/2024.json  kp-2024-03  (schema)');
  expect(stderr).toContain('found     direction: "home"');
  expect(stderr).toContain('expected  abroad | hosted');
  expect(stderr).toContain('data/coded/people.json');
  expect(stderr).toContain('Nothing was written.');
  expect(existsSync(join(folder, 'src'))).toBe(false);
  expect(existsSync(join(folder, 'data/engagements.json'))).toBe(false);
});

test('what an earlier build wrote is left whole by one that fails', () => {
  mkdirSync(join(folder, 'src/generated'), { recursive: true });
  writeFileSync(join(folder, 'src/generated/meta.ts'), 'earlier');
  edit('places.json', () => 'not JSON');
  expect(run('compile').status).toBe(1);
  expect(snapshot(join(folder, 'src'))).toEqual({ [join(folder, 'src/generated/meta.ts')]: 'earlier' });
});

test('the fixer puts right what only looks wrong, and then has nothing to do', () => {
  const before = snapshot(join(folder, 'data'));
  edit('engagements/2024.json', (text) => JSON.stringify(JSON.parse(text)).replace('"The', '" The '));
  edit('people.json', (text) => {
    const tree: { people: unknown[] } = JSON.parse(text);
    return JSON.stringify({ ...tree, people: tree.people.toReversed() });
  });
  const { status, stdout } = run('fix');
  expect(stdout.trim().split('\n')).toEqual(['fixed data/coded/engagements/2024.json', 'fixed data/coded/people.json']);
  expect(status).toBe(0);
  expect(snapshot(join(folder, 'data'))).toEqual(before);
  expect(run('fix').stdout).toContain('in its one form already');
});

test('the fixer changes no file where a record has the wrong shape', () => {
  edit('engagements/2024.json', (text) => `${text} `);
  edit('events.json', (text) => text.replace('"occasion": "summit"', '"occasion": "congress"'));
  const before = snapshot(join(folder, 'data'));
  const { status, stderr } = run('fix');
  expect(status).toBe(1);
  expect(stderr).toContain('occasion: "congress"');
  expect(snapshot(join(folder, 'data'))).toEqual(before);
});

test('the fixer moves a record into the file of its year, and leaves no empty file behind', () => {
  const before = snapshot(join(folder, 'data'));
  renameSync(join(folder, 'data/coded/engagements/2026.json'), join(folder, 'data/coded/engagements/2027.json'));
  const { status, stdout } = run('fix');
  expect([status, stdout.trim().split('\n')]).toEqual([
    0,
    ['fixed data/coded/engagements/2026.json', 'emptied data/coded/engagements/2027.json'],
  ]);
  expect(snapshot(join(folder, 'data'))).toEqual(before);
});

test.each([
  ['a key twice', (text: string) => text.replace('"name":', '"name": "First said", "name":'), "a second 'name'"],
  ['a key that no row has', (text: string) => text.replace('"name":', '"nom": "Lost", "name":'), 'unknown key nom'],
  ['a list that no file has', (text: string) => text.replace('{', '{ "persons": [],'), 'persons'],
])('the fixer refuses what it would lose: %s', (_, change, found) => {
  edit('people.json', change);
  const before = snapshot(join(folder, 'data'));
  const { status, stderr } = run('fix');
  expect(status).toBe(1);
  expect(stderr).toContain(found);
  expect(snapshot(join(folder, 'data'))).toEqual(before);
});

test('a folder that a stopped run has left aside is put back, and a draft is thrown away', () => {
  expect(run('compile').status).toBe(0);
  const whole = snapshot(join(folder, 'src'));
  renameSync(join(folder, 'src/generated'), join(folder, 'src/generated.old'));
  mkdirSync(join(folder, 'src/generated.draft'));
  writeFileSync(join(folder, 'src/generated.draft/half.ts'), 'half');
  expect(run('compile').status).toBe(0);
  expect(snapshot(join(folder, 'src'))).toEqual(whole);
});
