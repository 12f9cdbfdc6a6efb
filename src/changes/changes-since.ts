import { DiplomaticEngagementsError } from '../index.js';
import { nearest } from '../input/nearest.js';
import type { Release } from '../model/release.js';
import { releases } from './releases.js';

/**
 * What has changed since a version: every later release, the oldest first.
 *
 * @param version such as `1.0.0`
 * @returns a fresh array; empty for the latest release
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_VERSION` for a version of which there is no release,
 *   `ERR_INVALID_ARGUMENT` for anything that is not a string
 *
 * @example
 * ```ts
 * import { changesSince, releases } from 'diplomatic-engagements/changes';
 *
 * changesSince('1.0.0').length === releases.length - 1; // => true
 * changesSince(releases[releases.length - 1].version); // => []
 * ```
 */
export function changesSince(version: string): Release[] {
  const at = releases.findIndex((release) => release.version === version);
  if (at >= 0) return releases.slice(at + 1);
  const isString = typeof version === 'string';
  throw new DiplomaticEngagementsError({
    code: isString ? 'ERR_UNKNOWN_VERSION' : 'ERR_INVALID_ARGUMENT',
    argument: 'version',
    given: version,
    expected: 'the version of a release, such as 1.0.0',
    suggestion: isString
      ? nearest(
          version,
          releases.map((release) => release.version),
        )
      : null,
  });
}
