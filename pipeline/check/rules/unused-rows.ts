import { foreignKeys } from '../../files/foreign-keys.js';
import { type Row, type TableName, tableNames, tables } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** The tables whose rows exist only to be referred to. */
const referredTo: readonly TableName[] = [
  'people',
  'events',
  'places',
  'sources',
  'publishers',
  'organisations',
  'territories',
];

/** A row that nothing refers to is a leftover, or the reference to it was forgotten. */
export function unusedRows({ data, brokenKeys }: Context): readonly Problem[] {
  if (brokenKeys.size > 0) return []; // what the broken rows refer to is not known
  const used = new Map<string, Set<string>>();
  for (const table of tableNames) collect(table);
  function collect<N extends TableName>(table: N): void {
    for (const { target, keysOf } of foreignKeys[table] ?? []) {
      const name = target === 'country codes' ? 'territories' : target;
      const keys = used.get(name) ?? new Set();
      for (const row of data[table]) for (const key of keysOf(row)) if (key !== undefined) keys.add(key);
      used.set(name, keys);
    }
  }
  const check = <N extends TableName>(table: N): Problem[] =>
    data[table]
      .filter((row: Row<N>) => !used.get(table)?.has(tables[table].key(row)))
      .map((row: Row<N>) => problem(table, row, 'a row that nothing refers to', 'a reference to it, or no such row'));
  return referredTo.flatMap((table) => check(table));
}
