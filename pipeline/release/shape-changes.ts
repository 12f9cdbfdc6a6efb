import { isDeepStrictEqual } from 'node:util';
import semver from 'semver';
import type { Level, ShapeChange, ShapeChangeKind } from '../../src/model/release.js';
import type { Snapshot } from './snapshot.js';

/** What of two versions is compared here. A part that the earlier release did not record is passed over. */
type Sides = Pick<Snapshot, 'shape' | 'surface' | 'package' | 'answers' | 'names' | 'coverage'>;

/** Everything that a program relies on and that is not what it was. */
export function shapeChanges(before: Sides, after: Sides, isReordered: boolean): readonly ShapeChange[] {
  return [
    ...fieldChanges(before.shape, after.shape),
    ...(before.surface ? surfaceChanges(before.surface, after.surface ?? {}) : []),
    ...(before.package ? packageChanges(before.package, after.package ?? {}) : []),
    ...(before.answers ? answerChanges(before.answers, after.answers ?? {}) : []),
    ...(before.names ? nameChanges(before.names, after.names ?? {}) : []),
    ...(before.coverage && after.coverage ? coverageChanges(before.coverage, after.coverage) : []),
    ...(isReordered ? [change('order-changed', 'major', 'engagements', 'by start, then id', null)] : []),
  ];
}

function change(
  kind: ShapeChangeKind,
  level: Level,
  where: string,
  old: string | null,
  now: string | null,
): ShapeChange {
  return { kind, level, where, old, new: now };
}

function keysOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function fieldChanges(before: Snapshot['shape'], after: Snapshot['shape']): readonly ShapeChange[] {
  return keysOf(before, after).flatMap((where): readonly ShapeChange[] => {
    const [old, now] = [before[where], after[where]];
    if (!old) return now ? [change('field-added', 'minor', where, null, now.type)] : [];
    if (!now) return [change('field-removed', 'major', where, old.type, null)];
    if (old.type !== now.type) return [change('type-changed', 'major', where, old.type, now.type)];
    const [had, has] = [old.codes ?? [], now.codes ?? []];
    return [
      ...had.filter((code) => !has.includes(code)).map((code) => change('code-removed', 'major', where, code, null)),
      ...has.filter((code) => !had.includes(code)).map((code) => change('code-added', 'minor', where, null, code)),
    ];
  });
}

type Surface = NonNullable<Snapshot['surface']>;

/**
 * A line that is gone or different breaks whoever relied on it; one that came does not. A declaration that several doors
 * have is told for the first of them.
 */
function surfaceChanges(before: Surface, after: Surface): readonly ShapeChange[] {
  const told = new Set<string>();
  const changes = keysOf(before, after).flatMap((door): readonly ShapeChange[] => {
    const [old, now] = [before[door], after[door]];
    if (!old) return [change('export-added', 'minor', door, null, door)];
    if (!now) return [change('export-removed', 'major', door, door, null)];
    return keysOf(old, now).flatMap((name) => declarationChange(door, name, old[name], now[name]));
  });
  return changes.filter(({ kind, where, old, new: now }) => {
    const key = JSON.stringify([kind, where.split(' ')[1] ?? where, old, now]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function declarationChange(
  door: string,
  name: string,
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
): readonly ShapeChange[] {
  const where = `${door} ${name}`;
  const [wasExported, isExported] = [old, now].map((lines) => lines?.[0]?.startsWith('export ') === true);
  if (!wasExported && isExported) return [change('export-added', 'minor', where, null, name)];
  if (wasExported && !isExported) return [change('export-removed', 'major', where, name, null)];
  // What is not exported is told where it is still there: else what referred to it differs, and tells it.
  const gone = old && now ? old.filter((line) => !now.includes(line)) : [];
  const came = old && now ? now.filter((line) => !old.includes(line)) : [];
  if (gone.length + came.length === 0) return [];
  const level = gone.length > 0 ? 'major' : 'minor';
  return [change('export-changed', level, where, gone.join(' ') || null, came.join(' ') || null)];
}

function packageChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly ShapeChange[] {
  return keysOf(before, after).flatMap((where) => {
    const [old = null, now = null] = [before[where], after[where]];
    return old === now ? [] : [change('package-changed', packageLevel(where, old, now), where, old, now)];
  });
}

/** What a change of a line of package.json means to whoever installs it. */
function packageLevel(where: string, old: string | null, now: string | null): Level {
  const [field] = where.split(' ');
  if (field === 'exports') return old === null || (now !== null && hasAll(old, now)) ? 'minor' : 'major';
  if (field === 'engines') return old === null || (now !== null && !semver.subset(old, now)) ? 'major' : 'minor';
  if (field === 'dependencies') {
    if (old === null) return 'minor';
    return now === null || isSameMajor(old, now) ? 'patch' : 'major';
  }
  if (field === 'peerDependencies')
    return old !== null && (now === null || semver.subset(old, now)) ? 'minor' : 'major';
  return old === null ? 'minor' : 'major';
}

/** Whether every condition of a subpath still leads where it led. */
function hasAll(old: string, now: string): boolean {
  return old.split(', ').every((condition) => now.split(', ').includes(condition));
}

function isSameMajor(a: string, b: string): boolean {
  return semver.minVersion(a)?.major === semver.minVersion(b)?.major;
}

type Answers = NonNullable<Snapshot['answers']>;

/** The same question, another answer: a meaning has changed. A question that is new asks nothing of the past. */
function answerChanges(before: Answers, after: Answers): readonly ShapeChange[] {
  return Object.entries(before).flatMap(([where, old]) => {
    const now = after[where];
    if (isDeepStrictEqual(old, now)) return [];
    return [change('helper-changed', 'major', where, show(old), now === undefined ? 'not asked any more' : show(now))];
  });
}

function nameChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly ShapeChange[] {
  return keysOf(before, after).flatMap((name) => {
    const [old = null, now = null] = [before[name], after[name]];
    if (old === now) return [];
    const where = `country('${name}')`;
    return [
      old === null
        ? change('helper-added', 'minor', where, old, now)
        : change('helper-changed', 'major', where, old, now),
    ];
  });
}

type Coverage = NonNullable<Snapshot['coverage']>;

/** Days that are covered no longer break a chart that has them; days that are new do not. */
function coverageChanges(before: Coverage, after: Coverage): readonly ShapeChange[] {
  if (before.from === after.from && before.to === after.to) return [];
  const isShorter = after.from > before.from || after.to < before.to;
  const show = ({ from, to }: Coverage) => `${from} to ${to}`;
  return [change('coverage-changed', isShorter ? 'major' : 'minor', 'meta.coverage', show(before), show(after))];
}

function show(answer: unknown): string {
  const text = JSON.stringify(answer);
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}
