import { releases } from '../generated/releases.js';
import { InvalidArgumentError } from '../index.js';
import { nearest } from '../nearest.js';
import { UnknownVersionError } from './errors.js';
import type { Release } from './types.js';

/**
 * What has changed since a version: every later release, the oldest first.
 *
 * @param version as `1.0.0`
 * @returns a fresh array; empty for the latest release
 * @throws {UnknownVersionError} for a version of which there is no release
 * @throws {InvalidArgumentError} for what is not a text
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
  if (typeof version !== 'string') throw new InvalidArgumentError('version', version, 'a text, as 1.0.0');
  const at = releases.findIndex((release) => release.version === version);
  if (at >= 0) return releases.slice(at + 1);
  throw new UnknownVersionError(
    version,
    nearest(
      version,
      releases.map((release) => release.version),
    ),
  );
}
