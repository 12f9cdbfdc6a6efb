import { foldName } from '../../../src/input/fold-name.js';
import { type Row, type TableName, tables } from '../../files/tables.js';
import { type Context, firstByKey, type Problem, problem } from '../rule.js';

/** Cyrillic and Greek letters under the Latin ones for which the eye takes them. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    ё: 'e',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    α: 'a',
    β: 'b',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'y',
    χ: 'x',
  }),
);

/** A name as the eye takes it: case, marks and look-alike letters make no difference. */
function looks(name: string): string {
  return [...foldName(name)].map((letter) => alike.get(letter) ?? letter).join('');
}

/** One person, event, publisher, organisation or place has one key; no alias is the name of somebody else. */
export function oneKeyAName({ data }: Context): readonly Problem[] {
  return [
    ...clashes('people', data.people, (row) => [row.name, ...(row.aliases ?? [])]),
    ...clashes('publishers', data.publishers, (row) => [row.name]),
    ...clashes('events', data.events, (row) => [`${row.name} ${row.start}`]),
    ...clashes('events', data.events, (row) => [row.short]),
    ...clashes('organisations', data.organisations, (row) => [row.name]),
    ...clashes('places', data.places, (row) => [`${row.name} ${row.country}`]),
  ];
}

function clashes<N extends TableName>(
  table: N,
  rows: readonly Row<N>[],
  namesOf: (row: Row<N>) => readonly string[],
): readonly Problem[] {
  const named = rows.flatMap((row) => namesOf(row).map((name) => ({ row, name, look: looks(name) })));
  const first = firstByKey(named, ({ look }) => look);
  return named.flatMap(({ row, name, look }) => {
    const owner = first.get(look)?.row;
    if (owner === undefined || owner === row) return [];
    return [
      problem(
        table,
        row,
        `the name ${name}, which is also of ${tables[table].key(owner)}`,
        'one key a name, or two names',
      ),
    ];
  });
}
