/** `diplomatic-engagements/changes`: what each release changed, and what became of retired ids. */

export type { Correction, Fate, Level, Release, ShapeChange, ShapeChangeKind, Tombstone } from '../model/release.js';
export { changesSince } from './changes-since.js';
export { releases } from './releases.js';
export { type Resolution, resolveId } from './resolve-id.js';
export { tombstones } from './tombstones.js';
