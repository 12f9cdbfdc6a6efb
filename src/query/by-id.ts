import { engagements } from '../data/engagements.js';
import { successors } from '../generated/successors.js';
import { DiplomaticEngagementsError } from '../input/errors.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { longestName, nearest } from '../input/nearest.js';
import type { Engagement, EngagementId } from '../model/engagement.js';

let index: ReadonlyMap<string, Engagement> | undefined;

/**
 * The engagement with an id, whether it is counted or not.
 *
 * @param id such as `cn-2024-01`, in any case
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_ID` where no record of this version has it; where it is retired, the
 *   suggestion is what took its place. `ERR_INVALID_ARGUMENT` for anything that is not a string
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 *
 * byId('cn-2024-01').counterpart.name; // => 'Xi Jinping'
 * byId('zz-2024-01'); // throws ERR_UNKNOWN_ID
 * ```
 */
export function byId(id: EngagementId): Engagement {
  if (typeof id !== 'string') throw invalidArgument('id', id, 'a string, such as cn-2024-01');
  index ??= new Map(engagements.map((engagement) => [engagement.id, engagement]));
  const key = id.length > longestName ? '' : id.toLowerCase();
  const found = index.get(key);
  if (found) return found;
  throw new DiplomaticEngagementsError({
    code: 'ERR_UNKNOWN_ID',
    argument: 'id',
    given: id,
    expected: 'the id of an engagement, such as cn-2024-01',
    suggestion: Object.hasOwn(successors, key) ? (successors[key] ?? null) : nearest(key, index.keys()),
  });
}
