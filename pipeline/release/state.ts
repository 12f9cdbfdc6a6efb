import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Level } from '../../src/model/release.js';
import { loadFiles, parseFiles } from '../files/read.js';
import type { Dataset } from '../files/tables.js';
import { pendingLevel } from './changesets.js';
import { currentVersion } from './current.js';
import { type Current, type Diff, diff, levelOf } from './diff.js';
import { levelObstacles, type Obstacle, obstacles } from './gate.js';
import { type History, loadReleaseFiles, readHistory } from './records.js';

/** Where the repository stands between its last release and its next. */
export interface State extends Pick<History, 'last' | 'head'> {
  readonly packageName: string;
  readonly version: string;
  readonly data: Dataset;
  readonly current: Current;
  readonly diff: Diff;
  /** The level that the data demand, and the one that the changesets announce. */
  readonly demanded: Level | null;
  readonly pending: Level | null;
  /** What has to be put right, and whether the changesets then announce enough. */
  readonly obstacles: readonly Obstacle[];
  readonly levelObstacles: readonly Obstacle[];
}

const packageJson = z.object({ name: z.string(), version: z.string() });
const nothing = { version: '0.0.0', sha256: '', helpers: {}, engagements: [] };

/** Reads it all. What is compiled is taken for current, so compile first. */
export async function readState(root: string): Promise<State> {
  const { name, version } = packageJson.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const { data } = parseFiles(loadFiles(join(root, 'data')));
  const { releases, last, head } = readHistory(loadReleaseFiles(join(root, 'releases')));
  const current = currentVersion(data);
  const changes = diff(last ?? { ...nothing, shape: current.shape, tables: current.tables }, current);
  const demanded = levelOf(changes);
  const { level, problems } = await pendingLevel(root, name);
  const found = obstacles({
    diff: changes,
    corrections: data.corrections,
    retiredBefore: releases.flatMap(({ moved, split, retracted }) =>
      [...moved, ...split, ...retracted].map(({ id }) => id),
    ),
    living: current.engagements.map(({ id }) => id),
  });
  return {
    packageName: name,
    version,
    data,
    current,
    diff: changes,
    last,
    head,
    demanded,
    pending: level,
    obstacles: [...problems, ...found],
    // Before the first release there is nothing that a level could protect.
    levelObstacles: last === null ? [] : levelObstacles(demanded, level),
  };
}
