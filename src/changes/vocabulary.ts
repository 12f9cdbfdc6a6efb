import type { Fate, Level, ShapeChange } from './types.js';

/** How much a release may change, the least first. */
export const levels = ['patch', 'minor', 'major'] as const satisfies readonly Level[];
/** What can become of an id that is retired. */
export const fates = ['moved', 'split', 'retracted'] as const satisfies readonly Fate[];
/** What can happen to shapes, codes and helpers. */
export const shapeChangeKinds = [
  'field-added',
  'field-removed',
  'type-changed',
  'code-added',
  'code-removed',
  'helper-changed',
] as const satisfies readonly ShapeChange['kind'][];
