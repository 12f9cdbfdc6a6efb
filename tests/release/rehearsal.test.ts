/**
 * A release from end to end: publishes this version to a registry of our own, then edits the data and publishes the next,
 * and looks at both as users would. Nothing leaves this machine, and nothing here is changed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCheckout } from '../checkout.js';
import { attempt, type Consumer, createConsumer, run } from '../consumer.js';
import { type Edits, editData } from './next-version.js';
import { type Registry, startRegistry } from './registry.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-rehearsal-'));
const work = join(folder, 'work');
const name = 'diplomatic-engagements';

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const versionOf = (path: string): string => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version;
const dataOf = ({ folder: at }: Consumer, as = name) => sha256(join(at, 'node_modules', as, 'data/engagements.json'));
const script = (...args: readonly string[]) => attempt(work, 'npm', 'run', '--silent', ...args);
const evaluate = (consumer: Consumer, code: string): unknown => JSON.parse(consumer.node('evaluated.mjs', code));

let registry: Registry;
let before: string;
let after: string;
let firstTarball: string;
let pinned: Consumer;
let bytes: string;
let edits: Edits;

beforeAll(async () => {
  copyCheckout(work);
  registry = await startRegistry(join(folder, 'registry'));
});
afterAll(() => {
  registry?.stop();
  pinned?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds from nothing and packs. */
function pack(to: string): string {
  mkdirSync(join(folder, to), { recursive: true });
  for (const built of ['dist', 'src/generated']) rmSync(join(work, built), { recursive: true, force: true });
  run(work, 'npm', 'run', '--silent', 'build');
  run(work, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', join(folder, to));
  return join(folder, to, `${name}-${versionOf(work)}.tgz`);
}

function publish(tarball: string) {
  writeFileSync(join(folder, '.npmrc'), registry.npmrc);
  return attempt(folder, 'npm', 'publish', tarball, '--userconfig', join(folder, '.npmrc'), '--provenance=false');
}

test('the version that stands, with what changesets announce, can be published and pinned', () => {
  if (readdirSync(join(work, '.changeset')).some((file) => file.endsWith('.md'))) {
    expect(script('version')).toMatchObject({ status: 0 });
  }
  before = versionOf(work);
  firstTarball = pack('first');
  expect(publish(firstTarball)).toMatchObject({ status: 0 });
  pinned = createConsumer([`${name}@${before}`], registry.npmrc);
  bytes = dataOf(pinned);
});

test('the gate stops a release without a changeset', () => {
  edits = editData(work);
  expect(script('data:fix')).toMatchObject({ status: 0 });
  expect(script('build')).toMatchObject({ status: 0 });
  const { status, stderr } = script('release:check');
  expect(status).toBe(1);
  expect(stderr).toContain('changesets of level none, where the changes demand minor');
  const raised = script('version');
  expect(raised.status).toBe(1);
  expect(versionOf(work)).toBe(before);
});

test('with one, npm run version raises the version, and goes on where it was stopped', () => {
  // Without its build, which stands.
  expect(attempt(work, 'npx', 'tsx', 'pipeline/commands/release-changeset.ts')).toMatchObject({ status: 0 });
  // As if it had been stopped after its first step, which raises the version and writes the change log.
  run(work, 'npx', 'changeset', 'version');
  after = versionOf(work);
  expect(script('version', '--', '2026-12-01')).toMatchObject({ status: 0 });
  const record = JSON.parse(readFileSync(join(work, 'releases', `${after}.json`), 'utf8'));
  expect(record).toMatchObject({ version: after, level: 'minor', date: '2026-12-01', added: [edits.added] });
  expect(JSON.parse(readFileSync(join(work, 'data/coded/corrections.json'), 'utf8')).corrections).toEqual([]);
});

test('a run that was stopped before it took out the reasons takes them out, and says so', () => {
  const path = join(work, 'data/coded/corrections.json');
  const clean = readFileSync(path, 'utf8');
  writeFileSync(path, clean.replace('[]', JSON.stringify(edits.corrections)));
  expect(script('data:fix')).toMatchObject({ status: 0 });
  const { status, stdout } = script('version');
  expect([status, stdout]).toEqual([0, expect.stringContaining(`Took out the reasons that ${after} has recorded`)]);
  expect(readFileSync(path, 'utf8')).toBe(clean);
});

test('with nothing to announce there is no version to raise', () => {
  const { status, stderr } = script('version');
  expect([status, stderr]).toEqual([1, expect.stringContaining('No changeset announces anything')]);
  expect(versionOf(work)).toBe(after);
});

test('the next version can be published, and neither of the two again', () => {
  const second = pack('next');
  expect(publish(second)).toMatchObject({ status: 0 });
  for (const tarball of [firstTarball, second]) {
    const { status, stderr } = publish(tarball);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/EPUBLISHCONFLICT|already present|409|previously published|cannot publish over/i);
  }
});

test('the pinned project still gets the same bytes', () => {
  pinned.run('npm', 'ci', '--no-audit', '--no-fund');
  expect(dataOf(pinned)).toBe(bytes);
});

test('an upgraded project gets the new data, and changesSince names exactly what is different', () => {
  const upgraded = createConsumer([name], registry.npmrc);
  expect(versionOf(upgraded.installed)).toBe(after);
  const record = JSON.parse(readFileSync(join(work, 'releases', `${after}.json`), 'utf8'));
  expect(dataOf(upgraded)).toBe(record.sha256);
  const changes = evaluate(
    upgraded,
    `import { changesSince, resolveId } from '${name}/changes';
     import { meta } from '${name}';
     const [release, ...rest] = changesSince('${before}');
     console.log(JSON.stringify({
       rest: rest.length, version: release.version, level: release.level, added: release.added, released: meta.released,
       corrected: release.corrected.map(({ id, field, new: now }) => [id, field, now]),
       retired: [...release.moved, ...release.split, ...release.retracted].map(({ id }) => id),
       shape: release.shape, fate: resolveId('${edits.retracted}').fate,
     }));`,
  );
  expect(changes).toEqual({
    rest: 0,
    version: after,
    level: 'minor',
    released: '2026-12-01',
    added: [edits.added],
    corrected: [[edits.corrected, 'note', 'A note for the rehearsal.']],
    retired: [edits.retracted],
    shape: [],
    fate: 'retracted',
  });
  expect(upgraded.run(join(upgraded.folder, 'node_modules/.bin', name), 'diff', before)).toContain(
    `${edits.retracted} retracted`,
  );
  upgraded.remove();
});

test('both versions work side by side in one process', () => {
  const both = createConsumer([`old@npm:${name}@${before}`, `${name}@${after}`], registry.npmrc);
  expect(dataOf(both, 'old')).toBe(bytes);
  const fresh = evaluate(
    both,
    `import { engagements as then } from 'old'; import { engagements as now } from '${name}';
     const ids = new Set(then.map(({ id }) => id)); console.log(JSON.stringify(now.filter(({ id }) => !ids.has(id)).map(({ id }) => id)));`,
  );
  expect(fresh).toEqual([edits.added]);
  both.remove();
});
