import leven from 'leven';

/** Longer than any name or key: what is longer is not compared. */
export const longestName = 100;

/**
 * The one candidate that is so near in spelling that it must be meant, or null.
 *
 * Near is: two neighbouring letters swapped, or as many slips as the length allows, one for every four letters and three
 * at the most. Where two candidates of different meaning are equally near, neither is named.
 */
export function nearest(
  given: string,
  candidates: Iterable<string>,
  meaningOf: (candidate: string) => string | undefined = (candidate) => candidate,
): string | null {
  if (given.length > longestName) return null;
  let least = Math.min(3, Math.floor(given.length / 4)) + 1;
  let found: string | null = null;
  for (const candidate of candidates) {
    const slips = isSwapped(given, candidate) ? 0.5 : leven(given, candidate, { maxDistance: least + 1 });
    if (slips < least) [least, found] = [slips, candidate];
    else if (slips === least && found !== null && meaningOf(found) !== meaningOf(candidate)) found = null;
  }
  return found;
}

/** Whether two strings differ by two neighbouring signs that changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
