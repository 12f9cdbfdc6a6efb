import { nearest } from '../../../src/input/nearest.js';
import { foreignKeys } from '../../files/foreign-keys.js';
import { byKey, type Row, type TableName, tableNames } from '../../files/tables.js';
import { type Context, type Problem, problem } from '../rule.js';

/** Every key that one row names is the key of another. */
export function references(context: Context): readonly Problem[] {
  return tableNames.flatMap((table) => dangling(table, context));
}

function dangling<N extends TableName>(table: N, { data, brokenKeys, countryCodes }: Context): readonly Problem[] {
  return (foreignKeys[table] ?? []).flatMap(({ field, target, keysOf }) => {
    const known = target === 'country codes' ? countryCodes : byKey(target, data);
    return data[table].flatMap((row: Row<N>) =>
      keysOf(row).flatMap((key) => {
        if (key === undefined || brokenKeys.has(key) || known.has(key)) return [];
        const hint = nearest(key, known.keys());
        const expected =
          target === 'country codes'
            ? 'an ISO 3166-1 alpha-2 code, XK, or a code of territories'
            : `a key of ${target}${hint === null ? '' : `; nearest: ${hint}`}`;
        return [problem(table, row, `${field}: ${key}`, expected)];
      }),
    );
  });
}
