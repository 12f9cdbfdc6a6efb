/** Where a repository can stand between two releases, and what the commands of a release say to it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readState } from '../../../pipeline/release/state.js';

const root = new URL('../../..', import.meta.url).pathname;
const packageJson: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [major = 0] = packageJson.version.split('.').map(Number);
const raised = `${major + 1}.0.0`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-'));
  for (const part of ['data', 'releases', 'dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n');
  mkdirSync(join(folder, '.changeset'));
  cpSync(join(root, '.changeset/config.json'), join(folder, '.changeset/config.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: 'release-check' | 'release-changeset') {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const script = join(root, `pipeline/commands/${command}.ts`);
  return spawnSync(process.execPath, [tsx, script], { cwd: folder, encoding: 'utf8' });
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

const announce = (level: string, name = 'diplomatic-engagements') =>
  writeFileSync(join(folder, '.changeset/one.md'), `---\n"${name}": ${level}\n---\n\nSomething.\n`);
const inTheWay = async () => (await readState(folder)).obstacles.map(({ found }) => found);
const raise = (version: string) =>
  edit('package.json', (text) => text.replace(`"${packageJson.version}"`, `"${version}"`));

test('a changeset for a package that is not ours is named, and nothing is written', () => {
  announce('minor', 'another-package');
  const before = snapshot();
  for (const command of ['release-check', 'release-changeset'] as const) {
    const { status, stderr } = run(command);
    expect(status).toBe(1);
    expect(stderr).toContain('.changeset/one.md is for another-package');
    expect(stderr).toContain('a changeset for diplomatic-engagements, the only package here');
  }
  expect(snapshot()).toEqual(before);
});

test('a damaged record is told with its file named', async () => {
  edit('releases/snapshot.json', (text) => text.replace('2024-05-08', '2024-05-09'));
  await expect(readState(folder)).rejects.toThrow(/^releases\/snapshot\.json: found records with the hash/);
});

test('an idle reason is in the way', async () => {
  const idle = { records: ['cn-2024-01'], fields: ['end'], reason: 'A test.' };
  edit('data/coded/corrections.json', (text) => JSON.stringify({ ...JSON.parse(text), corrections: [idle] }));
  expect(await inTheWay()).toContain('a reason for cn-2024-01 end, which has not changed');
});

test('a version that was raised by hand is in the way: there is nothing of it in the change log', async () => {
  raise(raised);
  expect(await inTheWay()).toContain(
    `version ${raised} in package.json, where ${packageJson.version} is the last release`,
  );
});

test('so is one that is lowered, whatever the change log says', async () => {
  raise('0.9.0');
  edit('CHANGELOG.md', (text) => `${text}\n## 0.9.0\n`);
  expect(await inTheWay()).toContain(`version 0.9.0 in package.json, where ${packageJson.version} is the last release`);
});

test('a run of npm run version that was stopped after the change log goes on: the step is the level', async () => {
  raise(raised);
  edit('CHANGELOG.md', (text) => `${text}\n## ${raised}\n\n### Major Changes\n`);
  expect(await readState(folder)).toMatchObject({ isRaised: true, pending: 'major', obstacles: [] });
});

test('one that was stopped before the changesets were taken away does not', async () => {
  raise(raised);
  edit('CHANGELOG.md', (text) => `${text}\n## ${raised}\n`);
  announce('major');
  expect(await inTheWay()).toHaveLength(1);
});

test('a step that is smaller than what has changed is in the way, raised or not', async () => {
  edit('package.json', (text) =>
    text.replace('"bin": {', '"bin": { "another": "dist/cli.js",').replace('"node": "', '"node": ">=99 '),
  );
  announce('patch');
  expect(await inTheWay()).toEqual(['changesets of level patch, where the changes demand major']);
  rmSync(join(folder, '.changeset/one.md'));
  const [, minor = 0, patch = 0] = packageJson.version.split('.').map(Number);
  const small = `${major}.${minor}.${patch + 1}`;
  raise(small);
  edit('CHANGELOG.md', (text) => `${text}\n## ${small}\n`);
  expect(await inTheWay()).toEqual(['changesets of level patch, where the changes demand major']);
});
