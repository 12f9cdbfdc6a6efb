import { dayOfEncounter, officeOf } from '../../derive/office.js';
import { covers } from '../../derive/partial-dates.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** A territory stands for a counterpart only on days of which its sentences on recognition speak: its status is never left open. */
export function recognitionThatDay({ data }: Context): readonly Problem[] {
  const people = byKey('people', data);
  const territories = byKey('territories', data);
  return data.engagements.flatMap((row) => {
    const person = people.get(row.person);
    const territory = territories.get((person && officeOf(row, person)?.country) ?? '');
    const day = dayOfEncounter(row);
    if (!territory || territory.recognitionSpells.some((spell) => covers(spell, day))) return [];
    const known = territory.recognitionSpells.map(({ from, to }) => `${from ?? 'open'} to ${to ?? 'open'}`).join('; ');
    return [
      problem(
        'engagements',
        row,
        `${territory.code} on ${day}: no sentence on its recognition`,
        `a day within ${known}, a sentence for that day, or no such record`,
      ),
    ];
  });
}
