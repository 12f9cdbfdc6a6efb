/**
 * Types that compile only where a schema and a shape are the same. `satisfies` beside a schema catches a missing field, a
 * wider list and an inexact optional one; it misses an extra field, a narrower list and a lost optional one. Equality
 * catches those, so both are needed.
 */

/** The same members, whatever unions and intersections they were built from. */
type Flat<T> = T extends string | number | boolean | null | undefined ? T : { [K in keyof T]: Flat<T[K]> };

/** True where two types accept each other's every member, `readonly` and optional marks included. */
export type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

/** Fails to compile where its argument is not `true`. */
export type Assert<T extends true> = T;
