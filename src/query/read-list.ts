import { InvalidArgumentError } from '../errors.js';
import type { Engagement } from '../types.js';

/**
 * Guards the `list` argument: `codes.map(byCountry)` would pass an index there.
 * @throws {InvalidArgumentError} for what is not an array
 */
export function readList(list: readonly Engagement[]): readonly Engagement[] {
  if (Array.isArray(list)) return list;
  throw new InvalidArgumentError('list', list, 'an array of engagements, as `engagements` or `allEngagements`');
}
