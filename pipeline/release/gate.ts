import { type Level, levels, type Release, type Tombstone } from '../../src/model/release.js';
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
  readonly releases: readonly Release[];
  readonly tombstones: readonly Tombstone[];
  /** The ids that have a record now. */
  readonly living: readonly string[];
}

/** The fields that are worked out from others: they differ because those do, and need no reason of their own. */
const computedFields: readonly string[] = [
  'counted',
  'setting',
  'days',
  'grade',
  'pages',
  'contested',
  'visitClass',
  'counterpart.tier',
];

/** The most records that one reason can cover: it says what was wrong with each. */
const mostRecords = 25;

/** Everything in the data that stands in the way of a release at whatever level, at once. */
export function obstacles({ diff, corrections, releases, tombstones, living }: GateInput): readonly Obstacle[] {
  const unexplained = diff.differences.filter((difference) => reasonFor(difference, corrections) === null);
  const changed = new Set(diff.differences.map(({ id, field }) => `${id} ${field}`));
  const idle = corrections.flatMap(({ records, fields }) =>
    records.flatMap((id) => fields.map((field) => `${id} ${field}`).filter((what) => !changed.has(what))),
  );
  const released = releases.flatMap(({ moved, split, retracted }) => [...moved, ...split, ...retracted]);
  const revived = released.map(({ id }) => id).filter((id) => living.includes(id));
  return [
    ...diff.vanished.map((id) => ({
      found: `${id} was released and is gone`,
      remedy:
        'an entry in data/coded/tombstones.json that says where it moved, how it was split, or why it was retracted',
    })),
    ...[...diff.reused, ...revived].map((id) => ({
      found: `${id} is used again for another engagement`,
      remedy: 'the next free id for the new engagement, and a tombstone for the old one if it is no more',
    })),
    ...released
      .filter((old) => !tombstones.some((now) => isSameTombstone(old, now)))
      .map((old) => ({
        found: `the tombstone of ${old.id} was released as ${tombstoneLine(old)}, and is gone or different`,
        remedy: 'that entry in data/coded/tombstones.json, word for word: what became of an id is told once',
      })),
    ...corrections
      .filter(({ records }) => records.length > mostRecords)
      .map(({ records, reason }) => ({
        found: `one reason for ${records.length} records: ${reason}`,
        remedy: `reasons that say what was wrong with each, for at most ${mostRecords} records`,
      })),
    ...unexplained.map(({ id, field, old, new: now }) => ({
      found: `${id} ${field}: ${show(old)} -> ${show(now)}, without a reason`,
      remedy:
        'an entry in data/coded/corrections.json with the record, the field, the reason, and the page that decided',
    })),
    ...idle.map((what) => ({
      found: `a reason for ${what}, which has not changed`,
      remedy: 'no such entry in data/coded/corrections.json',
    })),
  ];
}

/** That the changesets announce less than the changes demand, if they do. */
export function levelObstacles(demanded: Level | null, pending: Level | null): readonly Obstacle[] {
  if (demanded === null || (pending !== null && levels.indexOf(pending) >= levels.indexOf(demanded))) return [];
  return [
    {
      found: `changesets of level ${pending ?? 'none'}, where the changes demand ${demanded}`,
      remedy: 'npm run release:changeset, which writes one from what has changed',
    },
  ];
}

/** Why a value differs, and the page that decided; null where nobody has said. */
export function reasonFor(
  { id, field }: Pick<Difference, 'id' | 'field'>,
  corrections: readonly RawCorrection[],
): { readonly reason: string; readonly source: string | null } | null {
  const row = corrections.find(({ records, fields }) => records.includes(id) && fields.includes(field));
  if (row) return { reason: row.reason, source: row.source ?? null };
  return computedFields.includes(field)
    ? { reason: 'Worked out again from the evidence and the other fields.', source: null }
    : null;
}

function isSameTombstone(a: Tombstone, b: Tombstone): boolean {
  return a.id === b.id && a.fate === b.fate && a.reason === b.reason && a.on === b.on && a.to.join() === b.to.join();
}

function tombstoneLine({ fate, to, on, reason }: Tombstone): string {
  return `${fate}${to.length === 0 ? '' : ` to ${to.join(', ')}`} on ${on}: ${reason}`;
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
