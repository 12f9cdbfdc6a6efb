/** `diplomatic-engagements/changes`: what each release changed, and what became of retired ids. */
export { changesSince } from './changes/changes-since.js';
export { UnknownVersionError } from './changes/errors.js';
export { type Resolution, resolve } from './changes/resolve.js';
export type { Correction, Fate, Level, Release, ShapeChange, Tombstone } from './changes/types.js';
export { releases } from './generated/releases.js';
export { tombstones } from './generated/tombstones.js';
