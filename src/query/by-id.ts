import { InvalidArgumentError, UnknownIdError } from '../errors.js';
import { allEngagements } from '../generated/engagements.js';
import { successors } from '../generated/successors.js';
import { nearest } from '../nearest.js';
import type { Engagement, EngagementId } from '../types.js';

let index: ReadonlyMap<string, Engagement> | undefined;

/**
 * The engagement with an id, whether or not it is in the default list.
 *
 * @param id as `cn-2024-01`
 * @throws {UnknownIdError} where no record of this version has it
 * @throws {InvalidArgumentError} for what is not a text
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 *
 * byId('cn-2024-01').counterpart.name; // => 'Xi Jinping'
 * ```
 */
export function byId(id: EngagementId): Engagement {
  if (typeof id !== 'string') throw new InvalidArgumentError('id', id, 'a text, as cn-2024-01');
  index ??= new Map(allEngagements.map((engagement) => [engagement.id, engagement]));
  const found = index.get(id);
  if (found) return found;
  throw new UnknownIdError(
    id,
    Object.hasOwn(successors, id) ? (successors[id] ?? null) : nearest(id, [...index.keys()]),
  );
}
