import type { Engagement } from '../model/engagement.js';
import { DiplomaticEngagementsError, invalidArgument } from './errors.js';

/**
 * Goes through the `list` argument of a helper: `codes.map(byCountry)` would pass an index there, and plain JavaScript
 * anything. A helper checks the fields that it reads; what every row must have is `counted`, which no other object has.
 *
 * @param read takes a row, and returns false where a field that it needs is not of its type
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for what is no array, and for the first row that is no engagement
 */
export function readList(list: readonly Engagement[], read: (row: Engagement) => boolean): void {
  let at = -1;
  try {
    if (Array.isArray(list)) {
      for (at = 0; at < list.length; at += 1) {
        const row: Engagement | undefined = list[at];
        if (typeof row?.counted !== 'boolean' || !read(row)) throw notAnEngagement(at, row);
      }
      return;
    }
  } catch (error) {
    if (error instanceof DiplomaticEngagementsError) throw error;
    throw notAnEngagement(at, list); // a getter that throws, or a proxy that was revoked
  }
  throw invalidArgument('list', list, 'an array of engagements, such as `engagements` or `countedEngagements`');
}

function notAnEngagement(at: number, row: unknown): DiplomaticEngagementsError {
  const where = at < 0 ? 'list' : `list[${at}]`;
  return invalidArgument(
    where,
    row,
    isOfVersion1(row)
      ? 'an engagement of version 2 of the package; this one is of version 1, whose fields had other names (see docs/upgrade-2.md)'
      : 'an engagement, as this version of the package ships them',
  );
}

function isOfVersion1(row: unknown): boolean {
  try {
    return typeof row === 'object' && row !== null && 'talksOn' in row;
  } catch {
    return false; // a proxy that was revoked
  }
}
