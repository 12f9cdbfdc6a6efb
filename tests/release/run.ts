/**
 * `npm run rehearse`: publishes this version to a registry of our own, then edits the data and publishes the next, and
 * looks at both as users would. Nothing leaves this machine, and nothing here is changed.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { editData } from './next-version.js';
import { type Registry, startRegistry } from './registry.js';
import { attempt, run } from './shell.js';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-rehearsal-'));
const work = join(folder, 'work');
const name = 'diplomatic-engagements';

const step = (text: string) => console.log(`- ${text}`);
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const versionOf = (path: string): string => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version;

function copyRepository(): void {
  const left = new Set(['node_modules', 'dist', 'coverage', '.git']);
  cpSync(root, work, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
}

/** Builds from nothing and packs; the same sources must give the same bytes. */
function packTwice(): string {
  const pack = (to: string) => {
    mkdirSync(join(folder, to), { recursive: true });
    rmSync(join(work, 'dist'), { recursive: true, force: true });
    rmSync(join(work, 'src/generated'), { recursive: true, force: true });
    run(work, 'npm', 'run', '--silent', 'build');
    run(work, 'npm', 'pack', '--ignore-scripts', '--pack-destination', join(folder, to));
    return join(folder, to, `${name}-${versionOf(work)}.tgz`);
  };
  const [first, second] = [pack('first'), pack('second')];
  assert.equal(sha256(first), sha256(second), 'two clean builds differ');
  return first;
}

function consumer(registry: Registry, title: string, ...packages: string[]): string {
  const path = join(folder, title);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(path, '.npmrc'), registry.npmrc);
  run(path, 'npm', 'install', '--no-audit', '--no-fund', '--save-exact', ...packages);
  return path;
}

const dataOf = (path: string, as = name) => sha256(join(path, 'node_modules', as, 'dist/data/engagements.json'));
const evaluate = (path: string, code: string): unknown =>
  JSON.parse(run(path, process.execPath, '--input-type=module', '-e', code));

async function rehearse(): Promise<void> {
  copyRepository();
  const registry = await startRegistry(join(folder, 'registry'));
  try {
    const npmrc = join(folder, '.npmrc');
    writeFileSync(npmrc, registry.npmrc);
    const publish = (tarball: string) =>
      attempt(folder, 'npm', 'publish', tarball, '--userconfig', npmrc, '--tag', 'latest', '--loglevel', 'error');
    // The registry knows no other: what we depend on has to be put there as well.
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [dependency, version] of Object.entries(dependencies)) {
      // From where the project itself is, and so from the registry that the project uses.
      const packed = run(
        root,
        'npm',
        'pack',
        `${dependency}@${version}`,
        '--silent',
        '--pack-destination',
        folder,
      ).trim();
      assert.equal(publish(join(folder, packed)).status, 0, `${dependency} could not be published`);
    }
    step(`a registry answers at ${registry.url}`);

    const isPending = readdirSync(join(work, '.changeset')).some((file) => file.endsWith('.md'));
    if (isPending) run(work, 'npm', 'run', '--silent', 'version');
    const before = versionOf(work);
    const firstTarball = packTwice();
    assert.equal(publish(firstTarball).status, 0);
    step(`${before} is published; two clean builds gave the same bytes`);
    const pinned = consumer(registry, 'pinned', `${name}@${before}`);
    const bytes = dataOf(pinned);

    const edits = editData(work);
    run(work, 'npm', 'run', '--silent', 'data:fix');
    const check = attempt(work, 'npm', 'run', '--silent', 'release:check');
    assert.equal(check.status, 1);
    assert.match(check.out, /changesets of level none, where the data demand minor/);
    step('the gate stops a release without a changeset');
    run(work, 'npm', 'run', '--silent', 'release:changeset');
    run(work, 'npm', 'run', '--silent', 'version');
    const after = versionOf(work);
    assert.equal(publish(packTwice()).status, 0);
    step(`${after} is published: one record added, one corrected, one retracted`);

    for (const tarball of [firstTarball, join(folder, 'first', `${name}-${after}.tgz`)]) {
      const again = publish(tarball);
      assert.notEqual(again.status, 0);
      assert.match(again.out, /EPUBLISHCONFLICT|already present|409|previously published|cannot publish over/i);
    }
    step('neither can be published again');

    run(pinned, 'npm', 'ci', '--no-audit', '--no-fund');
    assert.equal(dataOf(pinned), bytes);
    step('the pinned project still gets the same bytes');

    const upgraded = consumer(registry, 'upgraded', name);
    assert.equal(versionOf(join(upgraded, 'node_modules', name)), after);
    assert.notEqual(dataOf(upgraded), bytes);
    const changes = evaluate(
      upgraded,
      `import { changesSince, resolve } from '${name}/changes';
       const [release, ...rest] = changesSince('${before}');
       console.log(JSON.stringify({
         rest: rest.length, version: release.version, level: release.level, added: release.added,
         corrected: release.corrected.map(({ id, field, new: now }) => [id, field, now]),
         retired: [...release.moved, ...release.split, ...release.retracted].map(({ id }) => id),
         shape: release.shape, tables: release.tables, fate: resolve('${edits.retracted}').fate,
       }));`,
    );
    assert.deepEqual(changes, {
      rest: 0,
      version: after,
      level: 'minor',
      added: [edits.added],
      corrected: [[edits.corrected, 'note', 'A note for the rehearsal.']],
      retired: [edits.retracted],
      shape: [],
      tables: ['sources', 'evidence'],
      fate: 'retracted',
    });
    assert.match(
      run(upgraded, join(upgraded, 'node_modules/.bin', name), 'diff', before),
      new RegExp(`${edits.retracted} retracted`),
    );
    step('the upgraded project gets the new data, and changesSince names exactly what is different');

    const both = consumer(registry, 'both', `old@npm:${name}@${before}`, `${name}@${after}`);
    assert.equal(dataOf(both, 'old'), bytes);
    const counts = evaluate(
      both,
      `import { engagements as then } from 'old'; import { engagements as now } from '${name}';
       const ids = new Set(then.map(({ id }) => id)); console.log(JSON.stringify(now.filter(({ id }) => !ids.has(id)).map(({ id }) => id)));`,
    );
    assert.deepEqual(counts, [edits.added]);
    step('both versions work side by side in one process');

    const record = JSON.parse(readFileSync(join(work, 'releases', `${after}.json`), 'utf8'));
    assert.equal(dataOf(upgraded), record.sha256);
    step('what was published has the hash that the record of the release states');
  } finally {
    registry.stop();
  }
}

try {
  await rehearse();
  console.log('The rehearsal passed.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
