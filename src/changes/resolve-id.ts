import { tombstones } from '../generated/tombstones.js';
import { byId, type Engagement, type EngagementId } from '../index.js';
import type { Tombstone } from './types.js';

/** What an id stands for now. */
export type Resolution =
  | { readonly fate: 'living'; readonly engagements: readonly [Engagement] }
  | { readonly fate: 'moved' | 'split'; readonly engagements: readonly Engagement[]; readonly tombstone: Tombstone }
  | { readonly fate: 'retracted'; readonly engagements: readonly []; readonly tombstone: Tombstone };

/**
 * What an id that was ever published stands for now: its record, the records that took its place, or its tombstone alone.
 *
 * @param id as `cn-2024-01`, retired or not
 * @throws {UnknownIdError} for an id that was never published
 * @throws {InvalidArgumentError} for what is not a text
 *
 * @example
 * ```ts
 * import { resolve } from 'diplomatic-engagements/changes';
 *
 * resolve('cn-2024-01').fate; // => 'living'
 * ```
 */
export function resolve(id: EngagementId): Resolution {
  const tombstone = tombstones.find((candidate) => candidate.id === id);
  if (!tombstone) return { fate: 'living', engagements: [byId(id)] };
  if (tombstone.fate === 'retracted') return { fate: 'retracted', engagements: [], tombstone };
  return { fate: tombstone.fate, engagements: tombstone.to.map(byId), tombstone };
}
