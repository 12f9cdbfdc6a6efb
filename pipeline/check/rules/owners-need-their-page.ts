import { type Context, type Problem, problem } from '../rule.js';

/**
 * An owner that is stated has a page that names it, and one that is not was looked for: else nobody could tell an owner
 * that was not found from one that was never sought. A body of a government, or of several, is its own.
 */
export function ownersNeedTheirPage({ data }: Context): readonly Problem[] {
  const unknown = data.publishers.filter(({ owner }) => owner === 'unknown');
  const stated = data.publishers.filter(({ owner }) => owner !== 'unknown');
  return [
    ...unknown
      .filter(({ searched }) => searched === undefined)
      .map((row) =>
        problem('publishers', row, 'owner unknown, never looked for', 'owner and basis, or the queries in searched'),
      ),
    ...stated
      .filter(({ official, basis }) => !official && basis === undefined)
      .map((row) =>
        problem(
          'publishers',
          row,
          `owner ${row.owner} without a page`,
          "basis with the page that names the owner, or owner 'unknown' and the queries in searched",
        ),
      ),
    ...stated
      .filter(({ searched }) => searched !== undefined)
      .map((row) => problem('publishers', row, `searched, with owner ${row.owner}`, 'no searched for a stated owner')),
  ];
}
