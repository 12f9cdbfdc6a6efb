import { boundsOf, type Spell } from '../../derive/partial-dates.js';
import { type Context, type Problem, problem, repeated } from '../rule.js';

/**
 * A stretch of time ends after it has begun. An office is listed once; the status of a place, and of a territory, is one at
 * a time, told in order.
 */
export function spellsInOrder({ data }: Context): readonly Problem[] {
  return [
    ...data.people.flatMap((row) => [
      ...row.offices
        .filter(endsEarly)
        .map((office) => problem('people', row, `${office.title} ${say(office)}`, 'an end after the beginning')),
      ...repeated(row.offices, (office) => JSON.stringify(office)).map(({ title }) =>
        problem('people', row, `${title} listed twice`, 'each office once'),
      ),
    ]),
    ...data.places.flatMap((row) =>
      faultsOf(row.statusSpells ?? []).map(([found, expected]) => problem('places', row, found, expected)),
    ),
    ...data.territories.flatMap((row) =>
      faultsOf(row.recognitionSpells).map(([found, expected]) => problem('territories', row, found, expected)),
    ),
  ];
}

/** What is wrong with stretches that follow each other: what was found, and what was expected. */
function faultsOf(spells: readonly Spell[]): readonly (readonly [string, string])[] {
  return spells.flatMap((spell, at) => {
    const next = spells[at + 1];
    return [
      ...(endsEarly(spell) ? [[say(spell), 'an end after the beginning'] as const] : []),
      ...(next === undefined || isBefore(spell, next)
        ? []
        : [[`${say(spell)}, then ${say(next)}`, 'one stretch after the other, in order'] as const]),
    ];
  });
}

function endsEarly({ from, to }: Spell): boolean {
  return from !== undefined && to !== undefined && boundsOf(to).last < boundsOf(from).first;
}

/** Whether one stretch can be over before the next begins, as far as their ends are known. */
function isBefore({ to }: Spell, { from }: Spell): boolean {
  return to !== undefined && from !== undefined && boundsOf(to).first < boundsOf(from).last;
}

function say({ from = 'open', to = 'open' }: Spell): string {
  return `from ${from} to ${to}`;
}
