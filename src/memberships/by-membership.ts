import { type CountryCode, countedEngagements, type Engagement, type IsoDate } from '../index.js';
import { isIsoDate } from '../input/dates.js';
import { readList } from '../input/list.js';
import { readOptions } from '../input/options.js';
import { readWord } from '../input/read-word.js';
import type { MemberOrganisation } from '../model/membership.js';
import { type MembershipOptions, refuseUncovered, spellOn, spellsOf } from './spells.js';

const whose = ['counterpart', 'place', 'either'] as const;

/** Which countries are asked for, and what they are to be. */
export interface ByMembershipOptions extends MembershipOptions {
  /**
   * Whose country: the counterpart's, that of the venue, or either one.
   * @defaultValue `'counterpart'`
   */
  readonly of?: (typeof whose)[number];
}

/**
 * The engagements with a country that was a member of an organisation on the day, in the order of the list.
 *
 * The day is the first day of the talks, or the first day of the engagement where that is not known: Armenia is a state
 * party of the ICC from 1 February 2024, and a meeting in January 2024 is not one with a state party. What a country became
 * later never changes an answer. Russia counts as a venue like every other country: it is a member of BRICS, say, so that
 * `{ of: 'place' }` finds everything that was hosted there. Filter by `direction` for what was abroad.
 *
 * @param list what to look through
 * @defaultValue `list` is `countedEngagements`
 * @returns a fresh array
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for an organisation, a status or an option that does not exist,
 *   and for a list of anything else; `ERR_NOT_COVERED` for an engagement on a day that the data do not cover
 *
 * @example
 * ```ts
 * import { byDateRange } from 'diplomatic-engagements';
 * import { byMembership } from 'diplomatic-engagements/memberships';
 *
 * byMembership('ICC', byDateRange('2024-09'), { of: 'place' }).map((e) => e.id); // => ['mn-2024-02', 'mn-2024-03']
 * byMembership('SCO', byDateRange('2024-07-04')).map((e) => e.id); // => ['kz-2024-01', 'ir-2024-02']
 * byMembership('AU', byDateRange('2026'), { as: 'suspended' }).map((e) => e.id); // => ['mg-2026-01']
 * ```
 */
export function byMembership(
  organisation: MemberOrganisation,
  list: readonly Engagement[] = countedEngagements,
  options?: ByMembershipOptions,
): Engagement[] {
  const { of = 'counterpart', as } = readOptions(options, ['as', 'of']);
  const asked = readWord('options.of', of, whose);
  const spells = spellsOf(organisation, as);
  const isIn = (country: CountryCode | null, day: IsoDate) =>
    country !== null && spellOn(day, spells.get(country)) !== undefined;
  const rows = readList(list, isReadable, (given) => {
    // Not `every`, which passes over the holes of a list.
    for (const row of given) if (!isReadable(row)) return null;
    return given;
  });
  return rows.filter((row, at) => {
    const day = row.talkDates[0] ?? row.start;
    refuseUncovered(`list[${at}]`, day);
    return (
      (asked !== 'place' && isIn(row.counterpart.country, day)) ||
      (asked !== 'counterpart' && isIn(row.venue.country, day))
    );
  });
}

function isReadable({ counted, id, counterpart, venue, start, talkDates }: Engagement): boolean {
  return (
    typeof counted === 'boolean' &&
    typeof id === 'string' &&
    (typeof counterpart.country === 'string' || counterpart.country === null) &&
    typeof venue.country === 'string' &&
    isIsoDate(start) &&
    talkDates.every(isIsoDate)
  );
}
