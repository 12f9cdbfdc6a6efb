import type { StandardSchemaV1 } from '@standard-schema/spec';
import { en } from 'zod/locales';
import * as z from 'zod/mini';

/** What is wrong with a value, and where in it. */
export interface Issue {
  readonly message: string;
  /** The keys that lead to it, from the outside in. */
  readonly path: readonly PropertyKey[];
}

/** What came of checking a value. */
export type Checked<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/** Thrown by `parse`: its message names the first thing that is wrong, `issues` has all. */
export interface SchemaError extends Error {
  readonly name: 'SchemaError';
  readonly issues: readonly Issue[];
}

/** A schema by the Standard Schema interface, so that forms, routers and other validators take it as it is. */
export interface Schema<T> extends StandardSchemaV1<unknown, T> {
  /**
   * The value, checked; a fresh object.
   * @throws {SchemaError} where it does not have the shape
   */
  readonly parse: (value: unknown) => T;
  /** The same without throwing. */
  readonly safeParse: (value: unknown) => Checked<T>;
}

z.config(en()); // the words of its messages; the copy of zod in this file is our own

/** A zod schema as users see it: which library checks is none of their concern. */
export function toSchema<T>(schema: z.ZodMiniType<T>): Schema<T> {
  const safeParse = (value: unknown): Checked<T> => {
    const result = schema.safeParse(value);
    return result.success
      ? { success: true, data: result.data }
      : { success: false, issues: result.error.issues.map(({ message, path }) => ({ message, path })) };
  };
  return {
    safeParse,
    parse: (value) => {
      const checked = safeParse(value);
      if (checked.success) return checked.data;
      const [first] = checked.issues;
      const message = `${first?.path.map(String).join('.') || 'value'}: ${first?.message}`;
      throw Object.assign(new Error(message), { name: 'SchemaError', issues: checked.issues });
    },
    '~standard': {
      version: 1,
      vendor: 'diplomatic-engagements',
      validate: (value) => {
        const checked = safeParse(value);
        return checked.success ? { value: checked.data } : { issues: checked.issues };
      },
    },
  };
}
