import { nearest } from './nearest.js';

/** The nearest word of a closed list, or null. Case makes no difference. */
export function nearestWord<T extends string>(given: string, known: readonly T[]): T | null {
  const byLowerCase = new Map(known.map((word) => [word.toLowerCase(), word]));
  const wanted = given.toLowerCase();
  const near = byLowerCase.has(wanted) ? wanted : nearest(wanted, byLowerCase.keys());
  return near === null ? null : (byLowerCase.get(near) ?? null);
}
