import { invalidArgument } from './invalid-argument.js';
import { nearest } from './nearest.js';
import { ownEntries } from './own-entries.js';

/**
 * The own members of an options object, each of a known name: a misspelt option would be passed over in silence, and the
 * answer would look right.
 *
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything but a plain object, and for a member of another name
 */
export function readOptions(given: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  const options = ownEntries(given === undefined ? {} : given);
  if (options === null) throw invalidArgument('options', given, `an object with ${listed(known)}`);
  for (const name in options) {
    if (known.includes(name)) continue;
    throw invalidArgument('options', given, `no option but ${listed(known)}`, nearest(name, known));
  }
  return options;
}

function listed(known: readonly string[]): string {
  return known.map((name) => `'${name}'`).join(' and ');
}
