import type { IsoDate } from '../../src/model/engagement.js';
import type { Finding } from '../files/findings.js';
import { type Dataset, fileOf, type Row, type TableName, tables } from '../files/tables.js';

/** What a rule may look at. */
export interface Context {
  readonly data: Dataset;
  /** Keys of rows that have been reported for their shape: references to them are not reported again. */
  readonly brokenKeys: ReadonlySet<string>;
  /** Every country code that exists: ISO 3166-1, XK and the local ones. */
  readonly countryCodes: ReadonlySet<string>;
  /** The day on which the check runs: nothing can have been coded or retired after it. */
  readonly today: IsoDate;
  /** Every id that a release has published. */
  readonly published: ReadonlySet<string>;
}

/** A rule says what a schema cannot. It returns what it finds and prints nothing. */
export type Rule = (context: Context) => readonly Problem[];

/** A finding before it is placed. `records`, where several rows are at odds, names them all: an exception must list the same. */
export interface Problem {
  readonly file: string;
  readonly records: readonly string[];
  readonly found: string;
  readonly expected: string;
}

export function problem<N extends TableName>(table: N, row: Row<N>, found: string, expected: string): Problem {
  return { file: fileOf(table, row), records: [tables[table].key(row)], found, expected };
}

export function toFinding(rule: string, { file, records, found, expected }: Problem): Finding {
  return { file, record: records.join(', '), rule, found, expected };
}

/** Of the members of a list that have one key, the first, by key. */
export function firstByKey<T>(list: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, T> {
  return new Map(list.toReversed().map((member): [string, T] => [keyOf(member), member]));
}

/** The members of a list that stand in it before. */
export function repeated<T>(list: readonly T[], keyOf: (member: T) => string = String): readonly T[] {
  const seen = new Set<string>();
  return list.filter((member) => {
    const key = keyOf(member);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
