import type { IsoDate } from '../index.js';
import { readDay } from '../input/dates.js';
import { readOptions } from '../input/options.js';
import type { MemberOrganisation, Membership } from '../model/membership.js';
import { type MembershipOptions, refuseUncovered, spellOn, spellsOf } from './spells.js';

/**
 * The members of an organisation on a day, as their spells, by country.
 *
 * @param day `YYYY-MM-DD`, a day that the data cover
 * @returns a fresh array
 * @throws {DiplomaticEngagementsError} `ERR_NOT_COVERED` for a day that the data do not cover, `ERR_INVALID_DATE` for what is
 *   no day, `ERR_INVALID_ARGUMENT` for an organisation or a status that does not exist
 *
 * @example
 * ```ts
 * import { membersOf } from 'diplomatic-engagements/memberships';
 *
 * membersOf('NATO', '2023-04-03').length; // => 30
 * membersOf('NATO', '2023-04-04').length; // => 31
 * membersOf('EAEU', '2024-06-01', { as: 'observer' }).map((spell) => spell.country); // => ['CU', 'MD', 'UZ']
 * ```
 */
export function membersOf(organisation: MemberOrganisation, day: IsoDate, options?: MembershipOptions): Membership[] {
  const { as } = readOptions(options, ['as']);
  const spells = spellsOf(organisation, as);
  const on = readDay('day', day);
  refuseUncovered('day', on);
  return [...spells.values()].flatMap((ofCountry) => spellOn(on, ofCountry) ?? []);
}
