/** How far apart two values are: 0 for the same, more for less alike. */
export type Distance = (a: string, b: string) => number;

/** Values are the same or they are not. */
const nominal: Distance = (a, b) => (a === b ? 0 : 1);

/** Values are numbers; their distance is the square of the difference. */
export const interval: Distance = (a, b) => (Number(a) - Number(b)) ** 2;

/**
 * Krippendorff's alpha: 1 where coders agree wholly, 0 where they agree as chance would have it.
 *
 * After K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), from whose worked examples it is tested.
 *
 * @param units the values that coders gave each unit; one of which fewer than two coders spoke says nothing
 * @returns null where there is nothing to tell apart: no pair of values, or a single value throughout
 */
export function krippendorffAlpha(units: readonly (readonly string[])[], distance: Distance = nominal): number | null {
  const paired = units.filter((values) => values.length >= 2);
  const all = paired.flat();
  const observed = paired.reduce((sum, values) => sum + pairwise(values, distance) / (values.length - 1), 0);
  const expected = pairwise(all, distance) / (all.length - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

/** The distances of all ordered pairs of a list, summed. */
function pairwise(values: readonly string[], distance: Distance): number {
  return values.reduce((sum, a) => sum + values.reduce((inner, b) => inner + distance(a, b), 0), 0);
}
