import { type Context, type Problem, problem } from './rule.js';

/** An owner that is stated has a page that names it; a body of a government, or of several, is its own. */
export function ownersNeedTheirPage({ data }: Context): readonly Problem[] {
  return data.publishers
    .filter(({ owner, official, basis }) => owner !== 'unknown' && !official && basis === undefined)
    .map((row) =>
      problem(
        'publishers',
        row,
        `owner ${row.owner} without a page`,
        "basis with the page that names the owner, or owner 'unknown'",
      ),
    );
}
