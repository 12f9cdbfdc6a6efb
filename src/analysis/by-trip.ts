import { byId, type Engagement, type EngagementId, engagements } from '../index.js';
import { readList } from '../input/list.js';

/**
 * The engagements of one trip: the visits of a journey, and what took place during each; of an engagement that belongs to no
 * trip, itself alone.
 *
 * @param id of any of them: a visit, another visit of its journey, or a meeting during one
 * @param list what to look through
 * @defaultValue `list` is `engagements`: on a trip, ministers and brief chats belong to the whole
 * @returns a fresh array, in the order of the list
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_ID` where no record has the id, `ERR_INVALID_ARGUMENT` for anything that is
 *   not a list of engagements
 *
 * @example
 * ```ts
 * import { byTrip } from 'diplomatic-engagements/analysis';
 *
 * byTrip('vn-2024-02').map((e) => e.id); // => ['kp-2024-01', 'vn-2024-01', 'vn-2024-02', 'vn-2024-03', 'vn-2024-04']
 * ```
 */
export function byTrip(id: EngagementId, list: readonly Engagement[] = engagements): Engagement[] {
  const row = byId(id);
  const home = row.kind === 'meeting' && row.partOf !== null ? byId(row.partOf) : row;
  const journey = home.kind === 'visit' ? home.journey : null;
  const visits = new Set(
    journey === null
      ? [home.id]
      : engagements.filter((other) => other.kind === 'visit' && other.journey === journey).map((other) => other.id),
  );
  return readList(list, isReadable, (rows) => {
    const found: Engagement[] = [];
    for (const other of rows) {
      if (!isReadable(other)) return null;
      if (visits.has(other.id) || (other.kind === 'meeting' && other.partOf !== null && visits.has(other.partOf)))
        found.push(other);
    }
    return found;
  });
}

function isReadable(row: Engagement): boolean {
  return (
    typeof row.counted === 'boolean' && typeof row.id === 'string' && (row.kind === 'visit' || row.kind === 'meeting')
  );
}
