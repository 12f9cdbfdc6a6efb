import { isDeepStrictEqual } from 'node:util';
import type { Correction, Level, ShapeChange, Tombstone } from '../../src/model/release.js';
import type { Engagement } from '../../src/index.js';
import type { Open } from '../../src/schema/equality.js';
import { helperAnswers } from './helper-answers.js';
import type { Shape } from './shape.js';
import { asEngagements, type Snapshot } from './snapshot.js';

/** A value that differs, before anyone has said why. */
export type Difference = Omit<Open<Correction>, 'reason' | 'source'>;

/** What a version changes against the one before. */
export interface Diff {
  readonly added: readonly string[];
  readonly differences: readonly Difference[];
  /** Ids that were there and that now have a tombstone. */
  readonly retired: readonly Tombstone[];
  /** Ids that were there and that nothing accounts for. */
  readonly vanished: readonly string[];
  /** Ids whose record is now of another person on another day: the id was used again. */
  readonly reused: readonly string[];
  readonly shape: readonly ShapeChange[];
  /** The tables beside the records that are not what they were. */
  readonly tables: readonly string[];
}

/** What a version is, for comparison. */
export interface Current extends Pick<Snapshot, 'shape' | 'tables'> {
  readonly engagements: readonly Engagement[];
  readonly tombstones: readonly Tombstone[];
}

/** From two versions to what has changed between them. */
export function diff(before: Snapshot, after: Current): Diff {
  const was = new Map<string, Snapshot['engagements'][number]>(
    before.engagements.map((engagement) => [engagement.id, engagement]),
  );
  const is = new Map<string, Engagement>(after.engagements.map((engagement) => [engagement.id, engagement]));
  const tombstones = new Map<string, Tombstone>(after.tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const gone = [...was.keys()].filter((id) => !is.has(id));
  const kept = [...was].flatMap(([id, old]) => {
    const now = is.get(id);
    return now ? [{ id, old, now }] : [];
  });
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    differences: kept.flatMap(({ id, old, now }) => differences(id, old, now)),
    retired: gone.flatMap((id) => tombstones.get(id) ?? []),
    vanished: gone.filter((id) => !tombstones.has(id)),
    reused: kept
      .filter(({ old, now }) => old.counterpart.person !== now.counterpart.person && old.start !== now.start)
      .map(({ id }) => id),
    shape: [...shapeChanges(before.shape, after.shape), ...helperChanges(before)],
    tables: Object.keys(after.tables).filter((name) => before.tables[name] !== after.tables[name]),
  };
}

/** The least level that a diff demands, by the law of the data's semantic versioning; null where nothing has changed. */
export function levelOf({ added, differences: changed, retired, vanished, reused, shape, tables }: Diff): Level | null {
  const breaking: readonly ShapeChange['kind'][] = ['field-removed', 'type-changed', 'code-removed', 'helper-changed'];
  if (vanished.length > 0 || reused.length > 0 || shape.some(({ kind }) => breaking.includes(kind))) return 'major';
  if (added.length > 0 || retired.length > 0 || shape.length > 0) return 'minor';
  return changed.length > 0 || tables.length > 0 ? 'patch' : null;
}

/** The fields of two records that differ; those of an object by name, those of a list as a whole. */
function differences(id: string, old: object, now: object, prefix = ''): Difference[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].flatMap((key): Difference[] => {
    const [a, b]: [unknown, unknown] = [Reflect.get(old, key), Reflect.get(now, key)];
    if (isDeepStrictEqual(a, b)) return [];
    if (isObject(a) && isObject(b)) return differences(id, a, b, `${prefix}${key}.`);
    return [{ id, field: `${prefix}${key}`, old: a ?? null, new: b ?? null }];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shapeChanges(before: Shape, after: Shape): ShapeChange[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].flatMap((where): ShapeChange[] => {
    const [old, now] = [before[where], after[where]];
    if (!old) return now ? [{ kind: 'field-added', where, old: null, new: now.type }] : [];
    if (!now) return [{ kind: 'field-removed', where, old: old.type, new: null }];
    if (old.type !== now.type) return [{ kind: 'type-changed', where, old: old.type, new: now.type }];
    const [had, has] = [old.codes ?? [], now.codes ?? []];
    return [
      ...had
        .filter((code) => !has.includes(code))
        .map((code): ShapeChange => ({ kind: 'code-removed', where, old: code, new: null })),
      ...has
        .filter((code) => !had.includes(code))
        .map((code): ShapeChange => ({ kind: 'code-added', where, old: null, new: code })),
    ];
  });
}

/** The helpers of today on the records of then: the data may change, what a question means may not. */
function helperChanges(before: Snapshot): ShapeChange[] {
  const now = helperAnswers(asEngagements(before.engagements));
  return Object.entries(before.helpers).flatMap(([where, old]) => {
    const answer = now[where] ?? null;
    return answer === old ? [] : [{ kind: 'helper-changed' as const, where, old, new: answer }];
  });
}
