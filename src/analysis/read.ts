import { type Country, country, DiplomaticEngagementsError, type Engagement } from '../index.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { readList } from '../input/list.js';
import { membersOf } from '../input/members-of.js';
import { isEngagement } from './is-engagement.js';

/** What comes of a list. `read` goes through its rows; it throws where one has not the fields of an engagement. */
export function readRows<T>(list: readonly Engagement[], read: (rows: readonly Engagement[]) => T): T {
  return readList(list, isEngagement, read);
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
