import type { ClaimField, Owner, Reading, Reporting, Side, SupportedField } from './types.js';

/** The closed lists that only evidence uses. */

/** How a page tells of an engagement. */
export const reportings = ['done', 'underway', 'planned', 'recalled'] as const satisfies readonly Reporting[];
/** The parts of a record that a page can bear out. */
export const supportedFields = [
  'status',
  'counterpart',
  'start',
  'end',
  'talksOn',
  'place',
  'event',
  'visitClass',
  'format',
] as const satisfies readonly SupportedField[];
/** The parts of a record on which sources are known to differ. */
export const claimFields = ['visitClass', 'start', 'end', 'talksOn', 'place'] as const satisfies readonly ClaimField[];
/** Who owns a publisher. */
export const owners = ['state', 'public', 'private', 'unknown'] as const satisfies readonly Owner[];
/** How much of a page was read. */
export const readings = ['full', 'excerpt'] as const satisfies readonly Reading[];
/** Whose side a source stands on, seen from the encounter. */
export const sides = ['principal', 'counterpart', 'third', 'unknown'] as const satisfies readonly Side[];
