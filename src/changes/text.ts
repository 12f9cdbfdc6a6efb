/** What a release changes, each change in a line of text: the same in the change log and on the command line. */
import type { Open } from '../schema/equality.js';
import type { Correction, ShapeChange, Tombstone } from './types.js';

/** A value that was put right, from old to new, with its reason and the page that decided. */
export function correctionText({ id, field, old, new: now, reason, source }: Open<Correction>): string {
  return `${id} ${field}: ${JSON.stringify(old)} -> ${JSON.stringify(now)}. ${reason}${source === null ? '' : ` (${source})`}`;
}

/** A retired id and what became of it. */
export function tombstoneText({ id, fate, to, reason }: Open<Tombstone>): string {
  return `${id} ${fate}${to.length === 0 ? '' : ` to ${to.join(', ')}`}. ${reason}`;
}

/** A change of shapes, codes or helpers. */
export function shapeText({ kind, where, old, new: now }: ShapeChange): string {
  return `${kind.replace('-', ' ')}: ${where}${old === null ? '' : ` ${old}`}${now === null ? '' : ` -> ${now}`}`;
}
