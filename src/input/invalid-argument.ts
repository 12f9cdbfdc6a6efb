import { DiplomaticEngagementsError } from './errors.js';

/** An argument of the wrong type or form. */
export function invalidArgument(
  argument: string,
  given: unknown,
  expected: string,
  suggestion: string | null = null,
): DiplomaticEngagementsError {
  return new DiplomaticEngagementsError({ code: 'ERR_INVALID_ARGUMENT', argument, given, expected, suggestion });
}
