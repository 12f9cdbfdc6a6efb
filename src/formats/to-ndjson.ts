import type { Engagement } from '../index.js';
import { readEngagements } from './read.js';

/**
 * Engagements as NDJSON: a record a line, as the package has it, each line ended by a line feed.
 *
 * @param list the records; of an empty list comes the empty string
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { toNDJSON } from 'diplomatic-engagements/formats';
 *
 * JSON.parse(toNDJSON([byId('cn-2024-01')])).start; // => '2024-05-16'
 * ```
 */
export function toNDJSON(list: readonly Engagement[]): string {
  return readEngagements(list)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}
