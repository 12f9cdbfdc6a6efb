import { type CountryCode, DiplomaticEngagementsError, type IsoDate, meta } from '../index.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { membersOf as arrayMembers } from '../input/members-of.js';
import { readWord } from '../input/read-word.js';
import {
  type Membership,
  type MembershipStatus,
  memberOrganisations,
  membershipStatuses,
} from '../model/membership.js';
import { memberships } from './memberships.js';

/** The spells of an organisation with one of the statuses asked for, by country. */
export function spellsOf(organisation: unknown, as: unknown): ReadonlyMap<CountryCode, readonly Membership[]> {
  const asked = readWord('organisation', organisation, memberOrganisations);
  const statuses = readStatuses(as);
  const found = new Map<CountryCode, Membership[]>();
  for (const spell of memberships) {
    if (spell.organisation !== asked || !statuses.includes(spell.status)) continue;
    const others = found.get(spell.country);
    if (others) others.push(spell);
    else found.set(spell.country, [spell]);
  }
  return found;
}

/** The spell that a day lies in, if any does. */
export function spellOn(day: IsoDate, spells: readonly Membership[] | undefined): Membership | undefined {
  return spells?.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
}

/**
 * Makes sure that memberships are known on a day.
 * @throws {DiplomaticEngagementsError} `ERR_NOT_COVERED` where they are not
 */
export function refuseUncovered(argument: string, day: IsoDate): void {
  const { from, to } = meta.coverage;
  if (from <= day && day <= to) return;
  throw new DiplomaticEngagementsError({
    code: 'ERR_NOT_COVERED',
    argument,
    given: day,
    expected: `a day that the data cover, ${from} to ${to}`,
  });
}

/** Who is in: a suspended member is one. */
const inside: readonly MembershipStatus[] = ['member', 'suspended'];

function readStatuses(given: unknown): readonly MembershipStatus[] {
  if (given === undefined) return inside;
  if (typeof given === 'string') return [readWord('options.as', given, membershipStatuses)];
  const statuses = arrayMembers(given);
  if (statuses === null || statuses.length === 0) {
    throw invalidArgument('options.as', given, "a status such as 'member', or a list with at least one");
  }
  return statuses.map((status, at) => readWord(`options.as[${at}]`, status, membershipStatuses));
}

/** What both helpers take. */
export interface MembershipOptions {
  /**
   * The status or statuses that a country is to have.
   * @defaultValue `['member', 'suspended']`, since a suspended member has not left
   */
  readonly as?: MembershipStatus | readonly MembershipStatus[];
}
