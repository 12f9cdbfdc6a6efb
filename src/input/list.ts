import type { Engagement } from '../model/engagement.js';
import type { DiplomaticEngagementsError } from './errors.js';
import { invalidArgument } from './invalid-argument.js';

/**
 * Reads the `list` argument of a helper: `codes.map(byCountry)` would pass an index there, and plain JavaScript anything.
 *
 * @param isReadable whether a row has the fields that the helper reads; `counted` among them, which no other object has
 * @param read goes through the rows; null where it meets one that is not readable
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not an array, and for the first row
 *   that is not an engagement
 */
export function readList<T>(
  list: readonly Engagement[],
  isReadable: (row: Engagement) => boolean,
  read: (rows: readonly Engagement[]) => T | null,
): T {
  try {
    if (Array.isArray(list)) {
      const answer = read(list);
      if (answer !== null) return answer;
    }
  } catch {
    // A row that is no object, a getter that throws, a proxy that was revoked: told below, with its place.
  }
  throw faultOf(list, isReadable);
}

/** What is wrong with a list. Slow and careful, since it is asked only once something is. */
function faultOf(list: readonly Engagement[], isReadable: (row: Engagement) => boolean): DiplomaticEngagementsError {
  const length = attempt(() => (Array.isArray(list) ? list.length : null));
  for (let at = 0; at < (length ?? 0); at += 1) {
    const row = attempt(() => list[at]);
    if (row && attempt(() => isReadable(row))) continue;
    const isOfVersion1 = attempt(() => typeof row === 'object' && row !== null && 'talksOn' in row);
    const expected = isOfVersion1
      ? 'an engagement of version 2 of the package; this one is of version 1, whose fields had other names (see docs/upgrade-2.md)'
      : 'an engagement as shipped by this version of the package';
    return invalidArgument(`list[${at}]`, row, expected);
  }
  return invalidArgument('list', list, 'an array of engagements, such as `engagements` or `countedEngagements`');
}

function attempt<T>(call: () => T): T | null {
  try {
    return call();
  } catch {
    return null;
  }
}
