import { country, type DateRange, DiplomaticEngagementsError } from '../index.js';
import { ownEntries } from '../input/own-entries.js';
import { closedLists, type Group, groups, isPeriod } from './groups.js';
import { type CoveredPeriod, periodsIn } from './periods.js';
import { readWord } from './read.js';

/** What a table is grouped by. */
export interface Grouping {
  readonly names: readonly Group[];
  /** The values of each group that were asked for; null where whatever occurs is wanted. */
  readonly values: readonly (readonly (string | null)[])[] | null;
  /** The periods that were asked for, cut to the days of the question; null where none were. */
  readonly asked: readonly CoveredPeriod[] | null;
}

/** Reads `options.by`. */
export function readGroups(by: unknown): Grouping {
  if (typeof by === 'string') return { names: [readWord('options.by', by, groups)], values: null, asked: null };
  if (Array.isArray(by)) {
    const names = Array.from(by as readonly unknown[], (name, at) => readWord(`options.by[${at}]`, name, groups));
    return { names: checked(names, by), values: null, asked: null };
  }
  const entries = Object.entries(ownEntries(by as object) ?? {});
  const names = entries.map(([name]) => readWord('options.by', name, groups));
  checked(names, by);
  const asked = entries.flatMap(([, domain], at) => {
    const name = names[at];
    return isPeriod(name) ? periodsIn(name, domain as string | DateRange, `options.by.${name}`) : [];
  });
  const values = entries.map(([, domain], at) => {
    const name = names[at] as Group;
    return isPeriod(name) ? asked.map(({ period }) => period) : readDomain(name, domain);
  });
  return { names, values, asked: names.some(isPeriod) ? asked : null };
}

function checked(names: readonly Group[], given: unknown): readonly Group[] {
  const kinds = names.filter(isPeriod).length;
  if (names.length > 0 && new Set(names).size === names.length && kinds <= 1) return names;
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'options.by',
    given,
    expected: 'at least one group, each once, and at most one of year, quarter and month',
  });
}

/** The values that a group shall have. */
function readDomain(name: Group, domain: unknown): readonly (string | null)[] {
  const argument = `options.by.${name}`;
  if (name in closedLists) {
    const known: readonly string[] = closedLists[name as keyof typeof closedLists];
    // Visits without a class, and meetings, have none: left out, the rows would not add up.
    if (domain === 'all') return name === 'visitClass' ? [...known, null] : known;
    if (Array.isArray(domain))
      return Array.from(domain as readonly unknown[], (value, at) => readWord(`${argument}[${at}]`, value, known));
  }
  if (name === 'country' && Array.isArray(domain))
    return Array.from(domain as readonly string[], (code) => country(code).code);
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument,
    given: domain,
    expected:
      name === 'country'
        ? 'a list of countries'
        : name in closedLists
          ? "'all' or a list of its values"
          : `no values: name the group alone, by: '${name}'`,
  });
}
