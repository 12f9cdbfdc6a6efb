import { shapeText, tombstoneText } from '../../src/changes/text.js';
import {
  type Correction,
  type Level,
  type Release,
  type ShapeChange,
  shapeChangeKinds,
  type Tombstone,
} from '../../src/model/release.js';
import type { RawCorrection } from '../files/shapes.js';
import type { Diff } from './diff.js';
import { reasonFor } from './gate.js';

/** A diff with its reasons as the record of a release. */
export function toRelease(
  diff: Diff,
  corrections: readonly RawCorrection[],
  is: Pick<Release, 'version' | 'date' | 'level' | 'sha256'>,
): Release {
  const retired = (fate: Tombstone['fate']) => diff.retired.filter((tombstone) => tombstone.fate === fate);
  return {
    version: is.version,
    date: is.date,
    level: is.level,
    sha256: is.sha256,
    added: diff.added,
    corrected: diff.differences.map((difference) => {
      const { reason, source } = reasonFor(difference, corrections) ?? { reason: '', source: null };
      return { ...difference, reason, source };
    }),
    moved: retired('moved'),
    split: retired('split'),
    retracted: retired('retracted'),
    shape: diff.shape,
    tables: diff.tables,
  };
}

/** A changeset, in Markdown, that says for people what a diff changes. */
export function toChangeset(packageName: string, level: Level, released: Release): string {
  return `---\n"${packageName}": ${level}\n---\n\n${describe(released)}\n`;
}

/** What a release changes, for people: a reason, then the records that it is for. The values are in `data/changes.json`. */
export function describe({ added, corrected, moved, split, retracted, shape, tables }: Release): string {
  const retired = [...moved, ...split, ...retracted];
  const records = new Set(corrected.map(({ id }) => id)).size;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
  return [
    `Records: ${added.length} added, ${records} corrected, ${retired.length} retired.`,
    ...(added.length === 0 ? [] : [`Added: ${ids(added)}.`]),
    ...section('Corrected (from what to what is in `data/changes.json`):', byReason(corrected)),
    ...section('Retired:', retired.map(tombstoneText)),
    ...section('Shapes, codes, helpers, exports and package:', byKind(shape)),
    ...(tables.length === 0 ? [] : [`Tables that changed as well: ${tables.join(', ')}.`]),
  ].join('\n\n');
}

/** Each reason once, with the fields and the records that it is for. */
function byReason(corrected: readonly Correction[]): readonly string[] {
  const groups = new Map<string, { fields: Set<string>; records: Set<string> }>();
  for (const { id, field, reason } of corrected) {
    const group = groups.get(reason) ?? { fields: new Set(), records: new Set() };
    group.fields.add(field);
    group.records.add(id);
    groups.set(reason, group);
  }
  return [...groups].map(
    ([reason, { fields, records }]) => `${reason} (${[...fields].join(', ')} of ${ids([...records])})`,
  );
}

/** Each kind of change once, with all that it befell; a single one with what it was and is. */
function byKind(shape: readonly ShapeChange[]): readonly string[] {
  return shapeChangeKinds.flatMap((kind) => {
    const changes = shape.filter((change) => change.kind === kind);
    const [first, ...others] = changes;
    if (!first) return [];
    const named = changes.map(({ where, old, new: now }) =>
      kind.startsWith('code') ? `${where} ${old ?? now}` : where,
    );
    return [others.length === 0 ? shapeText(first) : `${kind.replace('-', ' ')}: ${named.join(', ')}`];
  });
}

function ids(list: readonly string[]): string {
  return list.map((id) => `\`${id}\``).join(', ');
}
