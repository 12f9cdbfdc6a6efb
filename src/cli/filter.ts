import { nearestPerson, peopleNamed } from '../analysis/people-named.js';
import {
  byCountry,
  byDateRange,
  countedEngagements,
  DiplomaticEngagementsError,
  type Engagement,
  engagements,
  meta,
  type PersonId,
} from '../index.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { byMembership, type MemberOrganisation } from '../memberships/index.js';
import { event } from '../tables/index.js';

/** What to choose by; what is left out chooses nothing away. Of several values in one list, any will do. */
export interface Filter {
  /** Everything, not the counted list alone. */
  readonly all?: boolean;
  readonly country?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly direction?: string;
  readonly kind?: string;
  readonly class?: readonly string[];
  readonly leader?: string;
  readonly event?: string;
  readonly grade?: readonly string[];
  /** An organisation of which a country was a member on the day, and whose country that is. */
  readonly member?: MemberOrganisation;
  readonly of?: 'counterpart' | 'venue' | 'either';
}

/**
 * The engagements that a filter chooses, in the order of the data.
 * @throws {DiplomaticEngagementsError} for a country, a day, a person or an event that does not exist
 */
export function choose(filter: Filter): readonly Engagement[] {
  const list = filter.all ? engagements : countedEngagements;
  const { from, to, country, leader, member, of } = filter;
  refuseUncovered(from, to);
  if (of !== undefined && member === undefined) throw invalidArgument('--of', of, '--member <organisation> beside it');
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const inRange = from === undefined && to === undefined ? list : byDateRange(days, list);
  const ofCountries = country && new Set(country.flatMap((name) => byCountry(name, inRange)));
  const ofMembers =
    member && new Set(byMembership(member, inRange, { of: of === 'venue' ? 'place' : (of ?? 'counterpart') }));
  const people = leader === undefined ? undefined : readPeople(leader);
  const eventId = filter.event === undefined ? undefined : event(filter.event).id;
  const isOneOf = (value: string | null, wanted: readonly string[] | undefined) =>
    wanted === undefined || (value !== null && wanted.includes(value));
  return inRange.filter(
    (row) =>
      (ofCountries === undefined || ofCountries.has(row)) &&
      (ofMembers === undefined || ofMembers.has(row)) &&
      (people === undefined || people.has(row.counterpart.person)) &&
      (eventId === undefined || row.event === eventId) &&
      isOneOf(row.direction, filter.direction === undefined ? undefined : [filter.direction]) &&
      isOneOf(row.kind, filter.kind === undefined ? undefined : [filter.kind]) &&
      isOneOf(row.kind === 'visit' ? row.visitClass : null, filter.class) &&
      isOneOf(row.grade, filter.grade),
  );
}

/** Days that the data do not cover are refused: that nothing is found there says nothing. */
function refuseUncovered(from: string | undefined, to: string | undefined): void {
  const { coverage } = meta;
  if ((from ?? '') <= coverage.to && (to ?? '~') >= coverage.from) return;
  throw new DiplomaticEngagementsError({
    code: 'ERR_NOT_COVERED',
    argument: (from ?? '') > coverage.to ? 'from' : 'to',
    given: (from ?? '') > coverage.to ? from : to,
    expected: `days that the data cover, ${coverage.from} to ${coverage.to}`,
  });
}

/** What to say where a filter matches nothing: perhaps the whole list has something. */
export function nothingMatches(filter: Filter): string {
  const others = filter.all ? 0 : choose({ ...filter, all: true }).length;
  return others === 0 ? 'No engagement matches.' : `No counted engagement matches; ${others} in the whole list: --all.`;
}

/** The people whom a key, a name, an alias or a part of one stands for: `Xi`, `Си Цзиньпин`, `berdimuhamedov`. */
function readPeople(given: string): ReadonlySet<PersonId> {
  const found = peopleNamed(given);
  if (found.length > 0) return new Set(found.map(({ id }) => id));
  throw new DiplomaticEngagementsError({
    code: 'ERR_UNKNOWN_KEY',
    argument: 'leader',
    given,
    expected: 'a person in the data, by key or by a name, such as Xi Jinping',
    suggestion: nearestPerson(given)?.name ?? null,
  });
}
