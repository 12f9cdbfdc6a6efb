/**
 * `npm run version [-- <date>]`: raises the version by the changesets, writes the change log, and records what the version
 * is. It can be stopped at any step and run again: it goes on where it was stopped.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { canonicalFiles } from '../files/canonical.js';
import { replaceFiles, replaceFolder } from '../files/write.js';
import { makeSnapshot } from '../release/current.js';
import { toRelease } from '../release/describe.js';
import { formatObstacles } from '../release/gate.js';
import { loadReleaseFiles, releaseFiles } from '../release/records.js';
import { readState, type State } from '../release/state.js';
import { command } from './run-command.js';

const root = process.cwd();
const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);

await command(async () => {
  build();
  const state = await readState(root);
  if (clearOldReasons(state)) return; // the last step of a run that was stopped before it
  stopAt(state);
  if (state.isRaised) {
    run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
    record(state);
    return;
  }
  if (state.pending === null) throw new Error('No changeset announces anything: npm run release:changeset writes one.');
  run('changeset', 'version');
  // The rest needs the new version built and read, so it is for a process of its own: the same as after a stop here.
  run('npm', 'run', '--silent', 'version', '--', date);
});

/** The version stands, and nothing is in the way: commits to what it is. */
function record(state: State): void {
  const { data, diff, current, version, pending } = state;
  if (pending === null) throw new Error(`${version} is no step from the last release.`);
  const release = toRelease(diff, data.corrections, { version, date, level: pending, sha256: current.sha256 });
  const files = releaseFiles(release, makeSnapshot(version, current));
  replaceFolder(join(root, 'releases'), new Map([...loadReleaseFiles(join(root, 'releases')), ...files]));
  writeCorrections(state, []);
  run('npm', 'run', '--silent', 'data:report');
  console.log(
    `releases/${version}.json: ${release.level}, ${release.added.length} added, ${release.corrected.length} values corrected.`,
  );
}

/** Reasons that are in the record of the last release already are taken out of the data; the next starts without any. */
function clearOldReasons(state: State): boolean {
  const { data, releases, last, isRaised } = state;
  const told = new Set(releases.at(-1)?.corrected.map(({ id, field, reason }) => `${id} ${field} ${reason}`));
  const isTold = ({ records, fields, reason }: (typeof data.corrections)[number]) =>
    records.some((id) => fields.some((field) => told.has(`${id} ${field} ${reason}`)));
  if (last === null || isRaised || !data.corrections.some(isTold)) return false;
  writeCorrections(
    state,
    data.corrections.filter((row) => !isTold(row)),
  );
  console.log(`Took out the reasons that ${last.version} has recorded. Run npm run version again for the next.`);
  return true;
}

function writeCorrections({ data }: State, corrections: State['data']['corrections']): void {
  const text = canonicalFiles({ ...data, corrections }).get('corrections.json') ?? '';
  replaceFiles(join(root, 'data/coded'), new Map([['corrections.json', text]]));
}

function stopAt({ obstacles }: State): void {
  if (obstacles.length > 0) throw new Error(`${formatObstacles(obstacles)}\n\nNothing was written.`);
}

function build(): void {
  run('npm', 'run', '--silent', 'build');
}

function run(program: string, ...args: string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error ?? status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed: put that right, then run npm run version again.`);
}
