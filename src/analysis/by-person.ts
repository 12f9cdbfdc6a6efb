import { countedEngagements, DiplomaticEngagementsError, type Engagement, type PersonId } from '../index.js';
import { foldName } from '../input/fold-name.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { longestName, nearest } from '../input/nearest.js';
import { people } from '../tables/index.js';

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
  const wanted = given.length > longestName ? '' : foldName(given);
  const known = people.map(({ id, name, aliases }) => ({ id, name, folded: [id, name, ...aliases].map(foldName) }));
  const whole = known.filter(({ folded }) => folded.includes(wanted));
  const found =
    whole.length > 0
      ? whole
      : known.filter(({ folded }) => wanted !== '' && folded.some((name) => ` ${name} `.includes(` ${wanted} `)));
  const [first, second] = found;
  if (first && !second) return first.id;
  if (first) {
    const expected = `one person: ${found.map(({ name }) => name).join(' or ')}`;
    throw new DiplomaticEngagementsError({ code: 'ERR_AMBIGUOUS_PERSON', argument: 'person', given, expected });
  }
  const words = new Map(
    known.flatMap(({ id, folded }) =>
      folded.flatMap((name) => [name, ...name.split(' ')].map((word): [string, string] => [word, id])),
    ),
  );
  const near = nearest(wanted, words.keys(), (word) => words.get(word));
  throw new DiplomaticEngagementsError({
    code: 'ERR_UNKNOWN_KEY',
    argument: 'person',
    given,
    expected: 'a person in the data, by key or by name',
    suggestion: near === null ? null : (words.get(near) ?? null),
  });
}
