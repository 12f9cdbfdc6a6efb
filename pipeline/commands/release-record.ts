/** `npm run release:record [-- <date>]`: commits to what a version is, once its number stands. Part of `npm run version`. */

import { join } from 'node:path';
import semver from 'semver';
import * as z from 'zod';
import { levels } from '../../src/model/release.js';
import { command } from './run-command.js';
import { canonicalFiles } from '../files/canonical.js';
import { makeSnapshot } from '../release/current.js';
import { toRelease } from '../release/describe.js';
import { releaseFiles } from '../release/records.js';
import { readState } from '../release/state.js';
import { replaceFiles } from '../files/write.js';

await command(async () => {
  const root = process.cwd();
  const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);

  const { data, diff, current, last, head, version } = await readState(root);
  if (last !== null && !semver.gt(version, last.version)) {
    throw new Error(
      `package.json says ${version}, and ${last.version} is recorded: raise the version first, with npm run version.`,
    );
  }
  const snapshot = makeSnapshot(version, current);
  const level = z.enum(levels).parse(semver.diff(last?.version ?? '0.0.0', version));
  const release = toRelease(diff, data.corrections, { version, date, level, sha256: snapshot.sha256 });
  replaceFiles(join(root, 'releases'), releaseFiles(release, snapshot, head));
  // The reasons are in the record now; the next release starts without any.
  const corrections = canonicalFiles({ ...data, corrections: [] }).get('corrections.json') ?? '';
  replaceFiles(join(root, 'data'), new Map([['corrections.json', corrections]]));
  console.log(
    `releases/${version}.json: ${release.level}, ${release.added.length} added, ${release.corrected.length} values corrected.`,
  );
});
