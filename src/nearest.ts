import { closestMatch } from 'leven';

/** The candidate that is nearest in spelling, or null where none is near enough to be what was meant. */
export function nearest(given: string, candidates: readonly string[]): string | null {
  return closestMatch(given, candidates, { maxDistance: Math.max(1, Math.ceil(given.length * 0.4)) }) ?? null;
}
