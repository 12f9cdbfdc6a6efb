import { foldName } from '../input/fold-name.js';
import { longestName, nearest } from '../input/nearest.js';
import { type Person, people } from '../tables/index.js';

/** The people who have a name, a key or an alias; if nobody has, those who have it as a part of one, such as a family name. */
export function peopleNamed(given: string): readonly Person[] {
  const wanted = given.length > longestName ? '' : foldName(given);
  if (wanted === '') return [];
  const known = people.map((person) => ({ person, names: namesOf(person).map(foldName) }));
  const whole = known.filter(({ names }) => names.includes(wanted));
  const found = whole.length > 0 ? whole : known.filter(({ names }) => names.some((name) => hasWords(name, wanted)));
  return found.map(({ person }) => person);
}

/** The person with a name, or a word of one, that is nearest in spelling. */
export function nearestPerson(given: string): Person | null {
  const words = new Map(
    people.flatMap((person) =>
      namesOf(person)
        .flatMap((name) => [name, ...name.split(' ')])
        .map(foldName)
        // Folded, `el-Sisi` is two words.
        .flatMap((name) => [name, ...name.split(' ')])
        .map((word): [string, Person] => [word, person]),
    ),
  );
  const found =
    given.length > longestName ? null : nearest(foldName(given), words.keys(), (word) => words.get(word)?.id);
  return found === null ? null : (words.get(found) ?? null);
}

function namesOf({ id, name, aliases }: Person): readonly string[] {
  return [id, name, ...aliases];
}

function hasWords(name: string, wanted: string): boolean {
  return ` ${name} `.includes(` ${wanted} `);
}
