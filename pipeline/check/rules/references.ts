import { nearest } from '../../src/nearest.js';
import { byKey, type Row, type TableName } from '../files/tables.js';
import { type Context, type Problem, problem } from './rule.js';

type Reference = readonly [field: string, target: TableName, key: string | undefined];

/** Every key that one row names is the key of another. */
export function references(context: Context): readonly Problem[] {
  const { data, brokenKeys, countryCodes } = context;
  const keys = new Map<TableName, readonly string[]>();
  const keysOf = (table: TableName) => {
    const known = keys.get(table) ?? [...byKey(table, data).keys()];
    keys.set(table, known);
    return known;
  };

  const check = <N extends TableName>(table: N, referencesOf: (row: Row<N>) => readonly Reference[]): Problem[] =>
    data[table].flatMap((row: Row<N>) =>
      referencesOf(row).flatMap(([field, target, key]) => {
        if (key === undefined || brokenKeys.has(key) || keysOf(target).includes(key)) return [];
        const hint = nearest(key, keysOf(target));
        return [
          problem(table, row, `${field}: ${key}`, `a key of ${target}${hint === null ? '' : `; nearest: ${hint}`}`),
        ];
      }),
    );

  const countries = <N extends TableName>(
    table: N,
    codesOf: (row: Row<N>) => readonly (string | undefined)[],
  ): Problem[] =>
    data[table].flatMap((row: Row<N>) =>
      codesOf(row).flatMap((code) =>
        code === undefined || countryCodes.has(code)
          ? []
          : [problem(table, row, `country: ${code}`, 'an ISO 3166-1 alpha-2 code, XK, or a code of territories')],
      ),
    );

  return [
    ...check('engagements', (row) => [
      ['person', 'people', row.person],
      ['event', 'events', row.event],
      ['partOf', 'engagements', row.partOf],
      ...row.cities.map((city) => ['cities', 'places', city] as const),
      ...row.evidence.map(({ source }) => ['evidence', 'sources', source] as const),
      ...(row.claims ?? []).map(({ source }) => ['claims', 'sources', source] as const),
      ...(row.claims ?? [])
        .filter(({ field }) => field === 'place')
        .map(({ value }) => ['claims', 'places', value] as const),
    ]),
    ...check('people', (row) =>
      row.offices.flatMap((office) => [
        ['offices.source', 'sources', office.source] as const,
        ['offices.organisation', 'organisations', office.organisation] as const,
      ]),
    ),
    ...check('publishers', (row) => [['organisation', 'organisations', row.organisation]]),
    ...check('events', (row) => [
      ...row.cities.map((city) => ['cities', 'places', city] as const),
      ...row.sources.map((source) => ['sources', 'sources', source] as const),
    ]),
    ...check('places', (row) => [
      ['source', 'sources', row.source],
      ['within', 'places', row.within],
    ]),
    ...check('sources', (row) => [
      ['publisher', 'publishers', row.publisher],
      ['relays', 'publishers', row.relays],
    ]),
    ...check('organisations', (row) => row.sources.map((source) => ['sources', 'sources', source])),
    ...check('territories', (row) => row.sources.map((source) => ['sources', 'sources', source])),
    ...check('ledger', (row) => [['engagement', 'engagements', row.engagement]]),
    ...check('corrections', (row) => [
      ['source', 'sources', row.source],
      ...row.records.map((id) => ['records', 'engagements', id] as const),
    ]),
    ...countries('engagements', (row) => [row.country]),
    ...countries('people', (row) => row.offices.map(({ country }) => country)),
    ...countries('places', (row) => [row.country]),
    ...countries('publishers', (row) => [row.country]),
    ...countries('territories', (row) => [row.parent]),
    ...countries('countryNames', (row) => [row.code]),
  ];
}
