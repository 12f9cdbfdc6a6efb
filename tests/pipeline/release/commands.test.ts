/** The commands of a release as people run them, on a copy of what they read. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-'));
  for (const part of ['data', 'releases', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, '.changeset'));
  cpSync(join(root, '.changeset/config.json'), join(folder, '.changeset/config.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: 'release-check' | 'release-changeset' | 'release-record') {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, join(root, `pipeline/${command}.ts`)], { cwd: folder, encoding: 'utf8' });
}

function edit(file: string, change: (text: string) => string) {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

/** Every file below the folder, with its text. */
function snapshot(): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => `${join(parentPath, name)}\n${readFileSync(join(parentPath, name), 'utf8')}`)
    .sort();
}

const announce = (name: string) =>
  writeFileSync(join(folder, '.changeset/one.md'), `---\n"${name}": minor\n---\n\nSomething.\n`);

test('a changeset for a package that is not ours is named, and nothing is written', () => {
  announce('another-package');
  const before = snapshot();
  for (const command of ['release-check', 'release-changeset'] as const) {
    const { status, stderr } = run(command);
    expect(status).toBe(1);
    expect(stderr).toContain('.changeset/one.md is for another-package');
    expect(stderr).toContain('a changeset for diplomatic-engagements, the only package here');
  }
  expect(snapshot()).toEqual(before);
});

test('a damaged record stops every command with its file named, and nothing is written', () => {
  edit('releases/snapshot.json', (text) => text.replace('2024-05-08', '2024-05-09'));
  const before = snapshot();
  for (const command of ['release-check', 'release-changeset', 'release-record'] as const) {
    const { status, stderr } = run(command);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^releases\/snapshot\.json: found a file with the hash/);
  }
  expect(snapshot()).toEqual(before);
});

test('a version that is recorded cannot be recorded again', () => {
  const before = snapshot();
  const { status, stderr } = run('release-record');
  expect(status).toBe(1);
  expect(stderr).toContain('raise the version first, with npm run version');
  expect(snapshot()).toEqual(before);
});

test('an idle reason is in the way of a changeset', () => {
  const idle = { records: ['cn-2024-01'], fields: ['end'], reason: 'A test.' };
  edit('data/corrections.json', (text) => JSON.stringify({ ...JSON.parse(text), corrections: [idle] }));
  const before = snapshot();
  const { status, stderr } = run('release-changeset');
  expect(status).toBe(1);
  expect(stderr).toContain('a reason for cn-2024-01 end, which has not changed');
  expect(snapshot()).toEqual(before);
});
