/** The closed lists that only evidence uses. */

/** How a page tells of an engagement. */
export const reportings = ['done', 'underway', 'planned', 'recalled'] as const;
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
] as const;
/** The parts of a record on which sources are known to differ. */
export const claimFields = ['visitClass', 'start', 'end', 'talksOn', 'place'] as const;
/** Who owns a publisher. */
export const owners = ['state', 'public', 'private', 'unknown'] as const;
/** How much of a page was read. */
export const readings = ['full', 'excerpt'] as const;
/** Whose side a source stands on, seen from the encounter. */
export const sides = ['principal', 'counterpart', 'third', 'unknown'] as const;
