import { correctionText, shapeText, tombstoneText } from '../../src/changes/text.js';
import type { Level, Release, Tombstone } from '../../src/model/release.js';
import type { Open } from '../../src/schema/equality.js';
import type { RawCorrection } from '../files/shapes.js';
import type { Diff } from './diff.js';
import { reasonFor } from './gate.js';

/** A diff with its reasons as the record of a release. */
export function toRelease(
  diff: Diff,
  corrections: readonly RawCorrection[],
  is: Pick<Release, 'version' | 'date' | 'level' | 'sha256'>,
): Open<Release> {
  const retired = (fate: Tombstone['fate']) => diff.retired.filter((tombstone) => tombstone.fate === fate);
  return {
    version: is.version,
    date: is.date,
    level: is.level,
    sha256: is.sha256,
    added: diff.added,
    corrected: diff.differences.map((difference) => {
      const { reason = '', source = null } = reasonFor(difference, corrections) ?? {};
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
export function toChangeset(packageName: string, level: Level, released: Open<Release>): string {
  return `---\n"${packageName}": ${level}\n---\n\n${describe(released)}\n`;
}

/** What a release changes, for people: corrections by id, from old to new. */
export function describe({ added, corrected, moved, split, retracted, shape, tables }: Open<Release>): string {
  const retired = [...moved, ...split, ...retracted];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
  return [
    `Records: ${added.length} added, ${new Set(corrected.map(({ id }) => id)).size} corrected, ${retired.length} retired.`,
    ...(added.length === 0 ? [] : [`Added: ${added.map((id) => `\`${id}\``).join(', ')}.`]),
    ...section('Corrected:', corrected.map(correctionText)),
    ...section('Retired:', retired.map(tombstoneText)),
    ...section('Shapes, codes and helpers:', shape.map(shapeText)),
    ...(tables.length === 0 ? [] : [`Changed as well: ${tables.join(', ')}.`]),
  ].join('\n\n');
}
