import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import * as z from 'zod';
import { type Level, levels, type Release } from '../../src/model/release.js';
import { loadFiles, parseFiles } from '../files/read.js';
import type { Dataset } from '../files/tables.js';
import { pendingLevel } from './changesets.js';
import { currentVersion } from './current.js';
import { type Current, type Diff, diff, levelOf } from './diff.js';
import { levelObstacles, type Obstacle, obstacles } from './gate.js';
import { loadReleaseFiles, readHistory } from './records.js';
import type { Snapshot } from './snapshot.js';
import { readSurface } from './surface.js';

/** Where the repository stands between its last release and its next. */
export interface State {
  readonly packageName: string;
  /** The version in package.json: the last release, or the next, where `npm run version` was stopped on its way. */
  readonly version: string;
  readonly last: Snapshot | null;
  readonly releases: readonly Release[];
  readonly data: Dataset;
  readonly current: Current;
  readonly diff: Diff;
  /** The level that the changes demand, and the one that the changesets announce. */
  readonly demanded: Level | null;
  readonly pending: Level | null;
  /** Whether the version has been raised and is still to be recorded. */
  readonly isRaised: boolean;
  /** Everything that stands in the way of a release. */
  readonly obstacles: readonly Obstacle[];
}

const packageJson = z.object({ name: z.string(), version: z.string() });
const nothing = { version: '0.0.0', sha256: '', engagements: [] };

/** Reads it all. What is compiled and built is taken for current, so build first. */
export async function readState(root: string): Promise<State> {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const { name, version } = packageJson.parse(JSON.parse(read('package.json')));
  const { data } = parseFiles(loadFiles(join(root, 'data/coded')));
  const { releases, last } = readHistory(loadReleaseFiles(join(root, 'releases')));
  const current = currentVersion(root, readSurface(root));
  const changes = diff(last ?? { ...nothing, shape: current.shape, tables: current.tables }, current);
  const demanded = levelOf(changes);
  const { level: announced, problems } = await pendingLevel(root, name);
  const isRaised = version !== (last?.version ?? version);
  // Once the version has been raised, the changesets are in the change log, and the step itself is the level.
  const pending = isRaised ? stepBetween(last?.version ?? '0.0.0', version) : announced;
  const living = current.engagements.map(({ id }) => id);
  return {
    packageName: name,
    version,
    last,
    releases,
    data,
    current,
    diff: changes,
    demanded,
    pending,
    isRaised,
    obstacles: [
      ...problems,
      ...(isRaised ? raisedByHand(version, last?.version ?? '', read('CHANGELOG.md'), announced) : []),
      ...obstacles({ diff: changes, corrections: data.corrections, releases, tombstones: data.tombstones, living }),
      // Before the first release there is nothing that a level could protect.
      ...(last === null ? [] : levelObstacles(demanded, pending)),
    ],
  };
}

function stepBetween(from: string, to: string): Level | null {
  const step = semver.gt(to, from) ? semver.diff(from, to) : null;
  return levels.find((level) => level === step) ?? null;
}

/** A version is raised by `npm run version`, which writes the change log in the same step and takes the changesets away. */
function raisedByHand(version: string, last: string, changelog: string, announced: Level | null): readonly Obstacle[] {
  const isWhole = changelog.includes(`\n## ${version}\n`) && announced === null && semver.gt(version, last);
  if (isWhole) return [];
  return [
    {
      found: `version ${version} in package.json, where ${last} is the last release`,
      remedy: `version ${last} in package.json: npm run version raises it`,
    },
  ];
}
