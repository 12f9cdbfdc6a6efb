import { isDeepStrictEqual } from 'node:util';
import type { Engagement } from '../../src/index.js';
import { dayNumber } from '../../src/input/dates.js';
import { type Correction, type Level, levels, type ShapeChange, type Tombstone } from '../../src/model/release.js';
import { shapeChanges } from './shape-changes.js';
import type { PastRecord, Snapshot } from './snapshot.js';

/** A value that differs, before anyone has said why. */
export type Difference = Omit<Correction, 'reason' | 'source'>;

/** What a version changes against the one before. */
export interface Diff {
  readonly added: readonly string[];
  readonly differences: readonly Difference[];
  /** Ids that were there and that now have a tombstone. */
  readonly retired: readonly Tombstone[];
  /** Ids that were there and that nothing accounts for. */
  readonly vanished: readonly string[];
  /** Ids whose record is now of another person, or of another time: the id was used again. */
  readonly reused: readonly string[];
  readonly shape: readonly ShapeChange[];
  /** The tables beside the records that are not what they were. */
  readonly tables: readonly string[];
  /** Whether the file of the records differs in any byte. */
  readonly isOtherFile: boolean;
}

/** What a version is, for comparison. */
export interface Current extends Omit<Snapshot, 'version' | 'engagements'> {
  readonly engagements: readonly Engagement[];
  readonly tombstones: readonly Tombstone[];
}

/** From two versions to what has changed between them. */
export function diff(before: Snapshot, after: Current): Diff {
  const was = new Map(before.engagements.map((record) => [record.id, record]));
  const is = new Map(after.engagements.map((record) => [record.id, record]));
  const tombstones = new Map(after.tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const gone = [...was.keys()].filter((id) => !is.has(id));
  const kept = [...was].flatMap(([id, old]) => {
    const now = is.get(id);
    return now ? [{ id, old, now }] : [];
  });
  const keptInOrder = [...is.keys()].filter((id) => was.has(id));
  const isReordered =
    kept.some(({ id }, at) => id !== keptInOrder[at]) && !kept.some(({ old, now }) => isMoved(old, now));
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    differences: kept.flatMap(({ id, old, now }) =>
      differences(id, old, now).filter((difference) => !isOfTheShape(difference, now.kind, before, after)),
    ),
    retired: gone.flatMap((id) => tombstones.get(id) ?? []),
    vanished: gone.filter((id) => !tombstones.has(id)),
    reused: kept.filter(({ old, now }) => isAnother(old, now)).map(({ id }) => id),
    shape: [...shapeChanges(before, after, isReordered), ...renamedPeople(kept)],
    tables: Object.keys(after.tables).filter((name) => before.tables[name] !== after.tables[name]),
    isOtherFile: before.sha256 !== after.sha256,
  };
}

/** The least level that a diff demands, by the law of the data's semantic versioning; null where nothing has changed. */
export function levelOf(changes: Diff): Level | null {
  const { added, differences: changed, retired, vanished, reused, shape, tables, isOtherFile } = changes;
  const demanded: readonly (Level | false)[] = [
    vanished.length + reused.length > 0 && 'major',
    added.length + retired.length > 0 && 'minor',
    (changed.length + tables.length > 0 || isOtherFile) && 'patch',
    ...shape.map(({ level }) => level),
  ];
  return levels.findLast((level) => demanded.includes(level)) ?? null;
}

/** The fields of two records that differ; those of an object by name, those of a list as a whole. */
function differences(id: string, old: object, now: object, prefix = ''): Difference[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].flatMap((key): Difference[] => {
    const [a, b]: [unknown, unknown] = [own(old, key), own(now, key)];
    if (isDeepStrictEqual(a, b)) return [];
    if (isObject(a) && isObject(b)) return differences(id, a, b, `${prefix}${key}.`);
    return [{ id, field: `${prefix}${key}`, old: a ?? null, new: b ?? null }];
  });
}

/** Whether a difference comes from the shape alone: a field that came or went, or a code that has another name now. */
function isOfTheShape(
  { field, old }: Difference,
  kind: string,
  { shape: before }: Pick<Snapshot, 'shape'>,
  { shape: after }: Pick<Snapshot, 'shape'>,
): boolean {
  const path = `${kind}.${field}`;
  const [was, is] = [before[path], after[path]];
  if ((was === undefined) !== (is === undefined)) {
    // A field of the other kind alone differs because the kind does, and that is told.
    return (
      !(`visit.${field}` in before && `visit.${field}` in after) &&
      !(`meeting.${field}` in before && `meeting.${field}` in after)
    );
  }
  return typeof old === 'string' && was?.codes?.includes(old) === true && is?.codes?.includes(old) === false;
}

const daysApart = 31;

/** Whether a record is of another person than it was, or lies a month away: corrections of a date move it by days. */
function isAnother(old: PastRecord, now: Engagement): boolean {
  const counterpart = own(old, 'counterpart');
  const [person, name] = isObject(counterpart) ? [own(counterpart, 'person'), own(counterpart, 'name')] : [];
  const isOtherPerson = person !== now.counterpart.person && name !== now.counterpart.name;
  const gap = Math.abs(dayNumber(String(own(old, 'start'))) - dayNumber(now.start));
  return isOtherPerson || gap > daysApart;
}

/** People who are as they were but for their key: whoever asked for the old one finds nobody. */
function renamedPeople(
  kept: readonly { readonly old: PastRecord; readonly now: Engagement }[],
): readonly ShapeChange[] {
  const renamed = kept.flatMap(({ old, now }): [string, ShapeChange][] => {
    const was = own(old, 'counterpart');
    const key = isObject(was) && own(was, 'name') === now.counterpart.name ? own(was, 'person') : null;
    if (typeof key !== 'string' || key === now.counterpart.person) return [];
    return [[key, { kind: 'code-removed', level: 'major', where: 'people.id', old: key, new: now.counterpart.person }]];
  });
  return [...new Map(renamed).values()];
}

/** Whether the day on which a record is ordered was corrected. */
function isMoved(old: PastRecord, now: Engagement): boolean {
  return own(old, 'start') !== now.start;
}

function own(record: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(record, key)?.value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
