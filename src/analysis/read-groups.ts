import type { DateRange } from '../index.js';
import { invalidArgument } from '../input/invalid-argument.js';
import { ownEntries } from '../input/own-entries.js';
import { readWord } from '../input/read-word.js';
import { closedList, type Group, groups, isPeriod } from './groups.js';
import { type Level, levelOf } from './level.js';
import { type CoveredPeriods, periodsIn } from './periods.js';
import { readCountry, readEach } from './read.js';

/** What a table is grouped by. */
export interface Grouping {
  readonly names: readonly Group[];
  readonly levels: readonly Level[];
  /** The values of each group that were asked for; null where whatever occurs is wanted. */
  readonly values: readonly (readonly (string | null)[])[] | null;
  /** The periods that were asked for, cut to the days of the question; null where none were. */
  readonly asked: CoveredPeriods | null;
}

/** Of a question that does not group: one number. */
export const noGroups: Grouping = { names: [], levels: [], values: null, asked: null };

/** Reads `options.by`. */
export function readGroups(by: unknown): Grouping {
  if (typeof by === 'string') return whateverOccurs([readWord('options.by', by, groups)]);
  const domains = ownEntries(by);
  if (domains === null) {
    const names = readEach('options.by', by, (argument, name) => readWord(argument, name, groups), 'group');
    return whateverOccurs(withOnePeriod(names, by));
  }
  const entries = Object.entries(domains).map(([name, domain]) => ({
    name: readWord('options.by', name, groups),
    domain,
  }));
  const names = withOnePeriod(
    entries.map(({ name }) => name),
    by,
  );
  let asked: CoveredPeriods | null = null;
  const values: (readonly (string | null)[])[] = [];
  for (const { name, domain } of entries) {
    // Whatever it is, `periodsIn` reads it.
    if (isPeriod(name)) asked = periodsIn(name, domain as string | DateRange, `options.by.${name}`);
    values.push(isPeriod(name) ? [...(asked?.keys() ?? [])] : readDomain(name, domain));
  }
  return { names, levels: names.map(levelOf), values, asked };
}

function whateverOccurs(names: readonly Group[]): Grouping {
  return { names, levels: names.map(levelOf), values: null, asked: null };
}

function withOnePeriod(names: readonly Group[], given: unknown): readonly Group[] {
  if (names.length > 0 && names.filter(isPeriod).length <= 1) return names;
  throw invalidArgument('options.by', given, 'at least one group, and at most one of year, quarter and month');
}

/** The values that a group shall have. */
function readDomain(name: Group, domain: unknown): readonly (string | null)[] {
  const argument = `options.by.${name}`;
  const known = closedList(name);
  if (known !== null) {
    // Visits without a class, and meetings, have none: left out, the rows would not add up.
    if (domain === 'all') return name === 'visitClass' ? [...known, null] : known;
    return readEach(argument, domain, (at, value) => readWord(at, value, known), 'value', "'all' or ");
  }
  if (name === 'country') return readEach(argument, domain, (at, value) => readCountry(at, value).code, 'country');
  throw invalidArgument(argument, domain, `no values: name the group alone, by: '${name}'`);
}
