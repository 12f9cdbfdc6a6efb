import { invalidArgument } from './invalid-argument.js';
import { nearestWord } from './nearest-word.js';

/**
 * A word of a closed list.
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything else, with the nearest word; case makes no difference to that
 */
export function readWord<T extends string>(argument: string, given: unknown, known: readonly T[]): T {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const expected = `one of ${known.map((word) => `'${word}'`).join(', ')}`;
  throw invalidArgument(argument, given, expected, typeof given === 'string' ? nearestWord(given, known) : null);
}
