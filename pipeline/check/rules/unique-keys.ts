import { type Dataset, type Row, type TableName, tableNames, tables } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** No two rows of a table have one key. */
export function uniqueKeys({ data }: Context): readonly Problem[] {
  return tableNames.flatMap((table) => duplicates(table, data));
}

function duplicates<N extends TableName>(table: N, data: Dataset): Problem[] {
  const seen = new Set<string>();
  return data[table].flatMap((row: Row<N>) => {
    const key = tables[table].key(row);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(table, row, 'a second row with this key', 'a key of its own; an id is never used again')];
  });
}
