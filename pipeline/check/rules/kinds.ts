import { leaderRoles } from '../../../src/model/engagement.js';
import { officeOf } from '../../derive/office.js';
import { byKey } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** What only a visit or only a meeting may have, and who can be the counterpart of a visit. */
export function kinds({ data }: Context): readonly Problem[] {
  const people = byKey('people', data);
  return data.engagements.flatMap((row) => {
    const person = people.get(row.person);
    const role = person && officeOf(row, person)?.role;
    const problems: Problem[] = [];
    const expect = (isRight: boolean, found: string, expected: string) => {
      if (!isRight) problems.push(problem('engagements', row, found, expected));
    };
    if (row.kind === 'visit') {
      expect(row.datesCover !== undefined, 'a visit without datesCover', "datesCover 'stay' or 'talks'");
      expect(row.partOf === undefined, 'a visit with partOf', 'partOf only on meetings');
      expect(
        role === undefined || leaderRoles.includes(role),
        `a visit with a counterpart of role ${role}`,
        'a leader; anyone else is met in a meeting',
      );
    } else {
      expect(row.datesCover === undefined, 'a meeting with datesCover', 'datesCover only on visits');
      expect(row.journey === undefined, 'a meeting with journey', 'journey only on visits');
      const hasClass = (row.claims ?? []).some(({ field }) => field === 'visitClass');
      expect(!hasClass, 'a meeting with a class', 'no class claim; a label given to the stay goes to the note');
    }
    expect(
      row.event === undefined || row.occasion === undefined,
      'both event and occasion',
      "the event's own occasion; leave occasion out",
    );
    expect(
      (row.places.length === 0) === (row.country !== undefined),
      `places ${row.places.join(', ') || 'none'} and country ${row.country ?? 'none'}`,
      'country only where no city is known, and then always',
    );
    return problems;
  });
}
