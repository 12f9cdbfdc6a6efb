import { DiplomaticEngagementsError, type Engagement } from '../index.js';
import { readList } from '../input/list.js';
import { nearest } from '../input/nearest.js';

/** The longest stay that is taken for one: what is longer is no record of ours. */
const longestStay = 366;

/** The rows of a list that were held, each seen to be an engagement before any is counted. */
export function readHeld(list: readonly Engagement[]): readonly Engagement[] {
  return readList(list, isReadable, (rows) => {
    const held: Engagement[] = [];
    for (const row of rows) {
      if (!isReadable(row)) return null;
      if (row.status === 'held') held.push(row);
    }
    return held;
  });
}

/** Whether a row has all that is counted or grouped by, each of its type. */
function isReadable(row: Engagement): boolean {
  const { counterpart, venue, start, end, days } = row;
  return (
    typeof row.counted === 'boolean' &&
    typeof row.id === 'string' &&
    (row.kind === 'visit' || row.kind === 'meeting') &&
    (row.direction === 'hosted' || row.direction === 'abroad') &&
    typeof row.status === 'string' &&
    typeof counterpart.person === 'string' &&
    (typeof counterpart.country === 'string' || counterpart.country === null) &&
    typeof venue.country === 'string' &&
    typeof start === 'string' &&
    start.length === 10 &&
    typeof end === 'string' &&
    end.length === 10 &&
    (days === null || (Number.isInteger(days) && days > 0 && days <= longestStay))
  );
}

/** A word of a closed list. */
export function readWord<T extends string>(argument: string, given: unknown, known: readonly T[]): T {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument,
    given,
    expected: `one of ${known.map((word) => `'${word}'`).join(', ')}`,
    suggestion: typeof given === 'string' ? nearest(given, known) : null,
  });
}
