import type { ShapeChange } from './types.js';

/** A change of shapes, codes or helpers in a line of text. */
export function shapeText({ kind, where, old, new: now }: ShapeChange): string {
  return `${kind.replace('-', ' ')}: ${where}${old === null ? '' : ` ${old}`}${now === null ? '' : ` -> ${now}`}`;
}
