import { byId, type Engagement, type EngagementId } from '../index.js';
import type { Tombstone } from '../model/release.js';
import { tombstones } from './tombstones.js';

/** What an id stands for now. */
export type Resolution =
  | { readonly fate: 'living'; readonly engagements: readonly [Engagement] }
  | { readonly fate: 'moved' | 'split'; readonly engagements: readonly Engagement[]; readonly tombstone: Tombstone }
  | { readonly fate: 'retracted'; readonly engagements: readonly []; readonly tombstone: Tombstone };

/**
 * What an id that was ever published stands for now: its record, the records that took its place, or its tombstone alone.
 *
 * @param id such as `cn-2024-01`, retired or not
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_ID` for an id that was never published, `ERR_INVALID_ARGUMENT` for
 *   anything that is not a string
 *
 * @example
 * ```ts
 * import { resolveId } from 'diplomatic-engagements/changes';
 *
 * resolveId('cn-2024-01').fate; // => 'living'
 * ```
 */
export function resolveId(id: EngagementId): Resolution {
  const key = typeof id === 'string' ? id.toLowerCase() : id;
  const tombstone = tombstones.find((candidate) => candidate.id === key);
  if (!tombstone) return { fate: 'living', engagements: [byId(id)] };
  if (tombstone.fate === 'retracted') return { fate: 'retracted', engagements: [], tombstone };
  return { fate: tombstone.fate, engagements: tombstone.to.map(byId), tombstone };
}
