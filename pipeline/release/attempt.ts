import type * as z from 'zod';
import { DiplomaticEngagementsError } from '../../src/index.js';

export type Answer = z.core.util.JSONType;

/** What a call answers, as JSON. An error is its code, its argument and what it suggests. */
export function attempt(call: () => unknown): Answer {
  try {
    return JSON.parse(asJson(call()));
  } catch (error) {
    if (!(error instanceof DiplomaticEngagementsError)) throw error;
    return { code: error.code, argument: error.argument, suggestion: error.suggestion };
  }
}

/** What the error of a call says, word for word; null where it throws none of ours. */
export function whatAnErrorSays(call: () => unknown): Answer {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof DiplomaticEngagementsError
      ? { name: error.name, given: asJson(error.given), expected: error.expected, message: error.message }
      : null;
  }
}

/** A value as JSON, `undefined` among it. */
export function asJson(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
