import type { Level } from '../../src/model/release.js';
import { levels } from '../../src/model/release.js';
import type { RawCorrection } from '../files/shapes.js';
import type { Diff, Difference } from './diff.js';

/** Something that stands in the way of a release, and what to do about it. */
export interface Obstacle {
  readonly found: string;
  readonly remedy: string;
}

export interface GateInput {
  readonly diff: Diff;
  readonly corrections: readonly RawCorrection[];
  /** Ids that were retired in earlier releases, and those that have a record now. */
  readonly retiredBefore: readonly string[];
  readonly living: readonly string[];
}

/** Everything in the data that stands in the way of a release at whatever level, at once. */
export function obstacles({ diff, corrections, retiredBefore, living }: GateInput): readonly Obstacle[] {
  const unexplained = diff.differences.filter((difference) => !reasonFor(difference, corrections));
  const idle = corrections.flatMap((correction) =>
    correction.records.flatMap((id) => {
      const fields = correction.fields.filter(
        (field) => !diff.differences.some((difference) => difference.id === id && difference.field === field),
      );
      return fields.map((field) => `${id} ${field}`);
    }),
  );
  const revived = retiredBefore.filter((id) => living.includes(id));
  return [
    ...diff.vanished.map((id) => ({
      found: `${id} was released and is gone`,
      remedy: 'an entry in data/tombstones.json that says where it moved, how it was split, or why it was retracted',
    })),
    ...[...diff.reused, ...revived].map((id) => ({
      found: `${id} is used again for another engagement`,
      remedy: 'the next free id for the new engagement, and a tombstone for the old one if it is no more',
    })),
    ...unexplained.map(({ id, field, old, new: now }) => ({
      found: `${id} ${field}: ${show(old)} -> ${show(now)}, without a reason`,
      remedy: 'an entry in data/corrections.json with the record, the field, the reason, and the page that decided',
    })),
    ...idle.map((what) => ({
      found: `a reason for ${what}, which has not changed`,
      remedy: 'no such entry in data/corrections.json',
    })),
  ];
}

/** That the changesets announce less than the data demand, if they do. */
export function levelObstacles(demanded: Level | null, pending: Level | null): readonly Obstacle[] {
  if (demanded === null || (pending !== null && levels.indexOf(pending) >= levels.indexOf(demanded))) return [];
  return [
    {
      found: `changesets of level ${pending ?? 'none'}, where the data demand ${demanded}`,
      remedy: 'npm run release:changeset, which writes one from the data',
    },
  ];
}

/** The entry that says why a value differs. */
export function reasonFor(
  { id, field }: Pick<Difference, 'id' | 'field'>,
  corrections: readonly RawCorrection[],
): RawCorrection | undefined {
  return corrections.find(({ records, fields }) => records.includes(id) && fields.includes(field));
}

/** A value in a line of text. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}

/** What stands in the way, for people: each with what to do. */
export function formatObstacles(list: readonly Obstacle[]): string {
  return list.map(({ found, remedy }) => `found    ${found}\nto do    ${remedy}`).join('\n\n');
}
