import type { CountryCode, OrganisationCode } from '../../src/model/engagement.js';

/** Whether a union is that of the codes of countries or of organisations, whole: a closed list may share a word with one. */
type IsCode<T> = true extends Same<T, CountryCode> | Same<T, OrganisationCode> ? true : false;
type Same<A, B> = [A] extends [never] ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * A shipped shape as the pipeline sees it: the unions of codes are written from the data that it is about to compile, so
 * that here they are strings still.
 */
export type Open<T> = IsCode<NonNullable<T>> extends true ? string | Extract<T, null> : OpenMembers<T>;
type OpenMembers<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: Open<T[K]> };
