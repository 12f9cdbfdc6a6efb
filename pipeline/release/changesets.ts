import readChangesets from '@changesets/read';
import { type Level, levels } from '../../src/model/release.js';
import type { Obstacle } from './gate.js';

/** The highest level of the pending changesets, and what is wrong with any of them. */
export async function pendingLevel(
  root: string,
  packageName: string,
): Promise<{ readonly level: Level | null; readonly problems: readonly Obstacle[] }> {
  const changesets = await readChangesets(root);
  const releases = changesets.flatMap(({ id, releases: found }) => found.map((release) => ({ id, ...release })));
  return {
    level:
      levels.findLast((level) => releases.some(({ name, type }) => name === packageName && type === level)) ?? null,
    problems: releases
      .filter(({ name }) => name !== packageName)
      .map(({ id, name }) => ({
        found: `.changeset/${id}.md is for ${name}`,
        remedy: `a changeset for ${packageName}, the only package here`,
      })),
  };
}
