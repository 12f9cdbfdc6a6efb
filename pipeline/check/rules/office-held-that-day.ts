import { dayOfEncounter, officesOf } from '../../derive/office.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** The counterpart held one office above others on the day, or the one that the record names; an office has one side. */
export function officeHeldThatDay({ data }: Context): readonly Problem[] {
  const people = byKey('people', data);
  return [
    ...data.people.flatMap((person) =>
      person.offices
        .filter(({ country, organisation }) => (country === undefined) === (organisation === undefined))
        .map((office) =>
          problem(
            'people',
            person,
            `${office.title}: country ${office.country}, organisation ${office.organisation}`,
            'a country or an organisation, one of the two',
          ),
        ),
    ),
    ...data.engagements.flatMap((row) => {
      const person = people.get(row.person);
      if (!person) return [];
      const [office, next] = officesOf(row, person);
      if (office && next?.role === office.role) {
        const found = `${row.person} on ${dayOfEncounter(row)}: ${office.title} and ${next.title}, both ${office.role}`;
        return [problem('engagements', row, found, 'office to name the one in which the person came')];
      }
      if (office) return [];
      const offices = person.offices.map(({ title, from, to }) => `${title} ${from} to ${to ?? 'open'}`).join('; ');
      return [
        problem(
          'engagements',
          row,
          `${row.person} on ${dayOfEncounter(row)}: ${row.office ?? 'no office'}`,
          `an office held that day; known: ${offices}`,
        ),
      ];
    }),
  ];
}
