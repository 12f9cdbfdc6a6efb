import { type Country, country, DiplomaticEngagementsError, type Engagement } from '../index.js';
import { isIsoDate } from '../input/dates.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { membersOf } from '../input/members-of.js';
import { nearest } from '../input/nearest.js';
import { statuses } from '../model/engagement.js';

/** The longest stay that is taken for one: what is longer is no record of ours. */
const longestStay = 366;

/** The rows of a list that were held, each seen to be an engagement before any is counted. */
export function readHeld(list: readonly Engagement[]): readonly Engagement[] {
  const isReadable = readableRow();
  return readList(list, isReadable, (rows) => {
    const held: Engagement[] = [];
    for (const row of rows) {
      if (!isReadable(row)) return null;
      if (row.status === 'held') held.push(row);
    }
    return held;
  });
}

/** A function that tells whether a row has all that is counted or grouped by, each of its type. */
function readableRow(): (row: Engagement) => boolean {
  // A list has many rows of one day, and reading a day takes longer than remembering it.
  const known = new Set<string>();
  const isDay = (day: string) => {
    if (known.has(day)) return true;
    const isOne = typeof day === 'string' && isIsoDate(day);
    if (isOne) known.add(day);
    return isOne;
  };
  return ({ counted, id, kind, direction, status, counterpart, venue, start, end, days }) =>
    typeof counted === 'boolean' &&
    typeof id === 'string' &&
    (kind === 'visit' || kind === 'meeting') &&
    (direction === 'hosted' || direction === 'abroad') &&
    statuses.includes(status) &&
    typeof counterpart.person === 'string' &&
    (typeof counterpart.country === 'string' || counterpart.country === null) &&
    typeof venue.country === 'string' &&
    isDay(start) &&
    isDay(end) &&
    (days === null || (Number.isInteger(days) && days > 0 && days <= longestStay));
}

/** A word of a closed list. */
export function readWord<T extends string>(argument: string, given: unknown, known: readonly T[]): T {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  throw invalidArgument(
    argument,
    given,
    `one of ${known.map((word) => `'${word}'`).join(', ')}`,
    typeof given === 'string' ? nearest(given, known) : null,
  );
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
