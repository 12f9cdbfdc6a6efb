import { countedEngagements, DiplomaticEngagementsError, type Engagement, type PersonId } from '../index.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { nearestPerson, peopleNamed } from './people-named.js';

/**
 * The engagements with a person, in the order of the list.
 *
 * @param person a key, a name or another spelling of it, in any script, case and with diacritics or without; or a part of a
 *   name that one person alone has, such as a family name
 * @param list what to look through
 * @defaultValue `list` is `countedEngagements`
 * @returns a fresh array
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` for a name that nobody in the data has, `ERR_AMBIGUOUS_PERSON` for one
 *   that several have, `ERR_INVALID_ARGUMENT` for anything that does not fit
 *
 * @example
 * ```ts
 * import { byPerson } from 'diplomatic-engagements/analysis';
 *
 * byPerson('Erdogan').every((e) => e.counterpart.person === 'recep-tayyip-erdogan'); // => true
 * byPerson('Си Цзиньпин').length === byPerson('xi-jinping').length; // => true
 * byPerson('Berdimuhamedov'); // throws ERR_AMBIGUOUS_PERSON
 * byPerson('Erdgoan'); // throws ERR_UNKNOWN_KEY
 * ```
 */
export function byPerson(person: PersonId, list: readonly Engagement[] = countedEngagements): Engagement[] {
  const id = readPerson(person);
  return readList(list, isReadable, (rows) => {
    const found: Engagement[] = [];
    for (const row of rows) {
      if (!isReadable(row)) return null;
      if (row.counterpart.person === id) found.push(row);
    }
    return found;
  });
}

function isReadable({ counted, counterpart }: Engagement): boolean {
  return typeof counted === 'boolean' && typeof counterpart.person === 'string';
}

/** The one person whom a key, a name or a part of one stands for. */
function readPerson(given: unknown): PersonId {
  if (typeof given !== 'string') throw invalidArgument('person', given, "a string, such as 'Xi Jinping'");
  const [first, ...others] = peopleNamed(given);
  if (first && others.length === 0) return first.id;
  const shared = { argument: 'person', given };
  if (first) {
    const names = [first, ...others].map(({ name }) => name);
    throw new DiplomaticEngagementsError({
      ...shared,
      code: 'ERR_AMBIGUOUS_PERSON',
      expected: `one person: ${names.join(' or ')}`,
    });
  }
  throw new DiplomaticEngagementsError({
    ...shared,
    code: 'ERR_UNKNOWN_KEY',
    expected: 'a person in the data, by key or by name',
    suggestion: nearestPerson(given)?.id ?? null,
  });
}
