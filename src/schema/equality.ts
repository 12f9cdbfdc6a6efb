import type { CountryCode, EngagementId, OrganisationCode } from '../types.js';

/** Whether a union is one of the unions of ids and codes, whole: a closed list may share a word with one. */
type IsKey<T> = true extends Same<T, CountryCode> | Same<T, EngagementId> | Same<T, OrganisationCode> ? true : false;
type Same<A, B> = [A] extends [never] ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A shipped shape as its schema sees it: ids and codes are checked by form, so their unions open to `string`. */
export type Open<T> = IsKey<NonNullable<T>> extends true ? string | Extract<T, null> : OpenMembers<T>;
type OpenMembers<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: Open<T[K]> };

/** The same members, whatever unions and intersections they were built from. */
type Flat<T> = T extends string | number | boolean | null | undefined ? T : { [K in keyof T]: Flat<T[K]> };

/** True where two types accept each other's every member, `readonly` and optional marks included. */
export type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

/** Fails to compile where its argument is not `true`. */
export type Assert<T extends true> = T;
