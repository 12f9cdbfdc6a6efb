import { type Country, country, DiplomaticEngagementsError, type Engagement } from '../index.js';
import { isIsoDate } from '../input/dates.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { membersOf } from '../input/members-of.js';
import { statuses } from '../model/engagement.js';

/** The longest stay that is taken for one: what is longer is no record of ours. */
const longestStay = 366;

/** What comes of a list. `read` goes through its rows, and gives null where one has not the fields of an engagement. */
export function readRows<T>(list: readonly Engagement[], read: (rows: readonly Engagement[]) => T | null): T {
  return readList(list, isEngagement, read);
}

/** The rows of a list that were held, each seen to be an engagement before any is counted. */
export function readHeld(list: readonly Engagement[]): readonly Engagement[] {
  return readRows(list, (rows) => {
    // Not `every`, which passes over the holes of a list.
    for (const row of rows) if (!isEngagement(row)) return null;
    return rows.filter(({ status }) => status === 'held');
  });
}

/** Whether a row has all that is counted or grouped by, each of its type. Quick: dates are checked where they are read. */
export function hasFields({
  counted,
  id,
  kind,
  direction,
  status,
  counterpart,
  venue,
  start,
  end,
  days,
}: Engagement): boolean {
  return (
    typeof counted === 'boolean' &&
    typeof id === 'string' &&
    (kind === 'visit' || kind === 'meeting') &&
    (direction === 'hosted' || direction === 'abroad') &&
    (status === 'held' || statuses.includes(status)) &&
    typeof counterpart.person === 'string' &&
    (typeof counterpart.country === 'string' || counterpart.country === null) &&
    typeof venue.country === 'string' &&
    typeof start === 'string' &&
    typeof end === 'string' &&
    (days === null || (Number.isInteger(days) && days > 0 && days <= longestStay))
  );
}

/** The same, with its dates: slow, since it reads them. */
function isEngagement(row: Engagement): boolean {
  return hasFields(row) && isIsoDate(row.start) && isIsoDate(row.end);
}

/** As `country`, for an argument of another name. */
export function readCountry(argument: string, given: unknown): Country {
  if (typeof given !== 'string') throw invalidArgument(argument, given, "a string, such as 'IN' or 'India'");
  try {
    return country(given);
  } catch (error) {
    throw error instanceof DiplomaticEngagementsError ? new DiplomaticEngagementsError({ ...error, argument }) : error;
  }
}

/** The members of a list of which each may be there once: twice, it would be counted twice. */
export function readEach<T>(
  argument: string,
  given: unknown,
  read: (argument: string, member: unknown) => T,
  noun: string,
  otherwise = '',
): readonly T[] {
  const members = membersOf(given);
  if (members === null || members.length === 0) {
    throw invalidArgument(argument, given, `${otherwise}a list with at least one ${noun}`);
  }
  const found = members.map((member, at) => read(`${argument}[${at}]`, member));
  const twice = found.findIndex((value, at) => found.indexOf(value) !== at);
  if (twice === -1) return found;
  throw invalidArgument(`${argument}[${twice}]`, members[twice], `each ${noun} once`);
}
