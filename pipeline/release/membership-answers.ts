import { type Engagement, engagements, meta } from '../../src/index.js';
import { byMembership, memberships, membersOf } from '../../src/memberships/index.js';
import { memberOrganisations } from '../../src/model/membership.js';
import { type Answer, attempt } from './attempt.js';

/** What the questions about memberships answer, to records made for the purpose and to what must be so of any data. */
export function membershipAnswers(row: Engagement): readonly (readonly [string, Answer])[] {
  const { from, to } = meta.coverage;
  const askOf = (given: unknown, options?: unknown) =>
    attempt(() => byMembership(given as 'UN', [row], options as object).map(({ id }) => id));
  const askOn = (day: unknown, options?: unknown) =>
    attempt(() => membersOf('UN', day as string, options as object).length > 0);
  const isOfTheDay = memberOrganisations.every((organisation) => {
    const isIn = (day: string, country: string | null) =>
      memberships.some(
        (spell) =>
          spell.organisation === organisation &&
          spell.country === country &&
          (spell.status === 'member' || spell.status === 'suspended') &&
          (spell.from ?? from) <= day &&
          day <= (spell.to ?? to),
      );
    const expected = engagements.filter(({ talkDates, start, counterpart }) =>
      isIn(talkDates[0] ?? start, counterpart.country),
    );
    const found = byMembership(organisation, engagements);
    return found.length === expected.length && found.every((one, at) => one === expected[at]);
  });
  return [
    ...['UN', 'un', 'BRIC', 'Atlantis', '', null].map(
      (given) => [`byMembership of ${JSON.stringify(given)}`, askOf(given)] as const,
    ),
    ...[{}, { of: 'place' }, { of: 'either' }, { of: 'venue' }, { as: 'member' }, { as: [] }, { is: 'member' }].map(
      (options) => [`byMembership by ${JSON.stringify(options)}`, askOf('UN', options)] as const,
    ),
    ...[from, to, '2021-12-31', '2024-02-30', '2024', null].map(
      (day) =>
        [`membersOf on ${day === from ? 'the first day' : day === to ? 'the last day' : day}`, askOn(day)] as const,
    ),
    ['byMembership asks on the day of the talks, else on the first day, members and suspended ones', isOfTheDay],
  ];
}
