/**
 * Every small change to a small dataset, one at a time, and all that the rules say of it. The answers are kept in a file, so
 * that a rule that falls silent, speaks at another boundary or in other words shows in a review.
 */
import { expect, test } from 'vitest';
import { applyRules } from '../../../pipeline/check/apply-rules.js';
import { type Dataset, type TableName, tableNames, tables } from '../../../pipeline/files/tables.js';
import { dateOfDay, dayNumber, isIsoDate } from '../../../src/input/dates.js';
import { added, contextOf, fixture, rowOf } from '../fixture.js';

/** The fixture, with one more row for each thing that it does not have. */
function widened(): Dataset {
  const meeting = rowOf('engagements', 'cn-2024-02');
  const visit = rowOf('engagements', 'in-2024-01');
  const planned = visit.evidence.map((page) => ({ ...page, reports: 'planned' as const }));
  const page = 'pib-nd-modi-moscow';
  const office = { title: 'Secretary-General', role: 'organisation-head' as const, from: '2017', source: page };
  const rows: Dataset = {
    ...fixture,
    organisations: [{ code: 'org-un', name: 'United Nations', sources: [page] }],
    territories: [
      {
        code: 'x-abkhazia',
        name: 'Abkhazia',
        parent: 'GE',
        recognitionSpells: [
          { to: '2024-05-31', says: 'Its status is not settled.', sources: [page] },
          { from: '2024-06', to: '2024-07-01', says: 'Its status is disputed.', sources: [page] },
        ],
      },
    ],
    countryNames: [{ code: 'TR', name: 'Türkiye', aliases: ['Turkiye'], why: 'It is the name of the standard.' }],
    labelPoints: [{ country: 'CN', latitude: 36.6, longitude: 103.8, source: page }],
    memberships: [
      {
        organisation: 'SCO',
        country: 'IN',
        status: 'observer',
        styled: 'observer state',
        to: '2024-06-30',
        sources: [page],
      },
      {
        organisation: 'SCO',
        country: 'IN',
        status: 'disputed',
        styled: 'member state',
        from: '2024-07-01',
        to: '2024-12-31',
        scheduled: true,
        claims: [
          { says: 'member', by: 'its chair', source: page },
          { says: 'none', by: 'its neighbour', source: page },
        ],
        sources: [page],
        note: 'Notice was given.',
      },
    ],
    ledger: [
      {
        id: 'a-meeting',
        verdict: 'not-found',
        what: 'A meeting.',
        searched: ['a'],
        concluded: 'None.',
        on: '2024-08-01',
      },
    ],
    tombstones: [
      { id: 'cn-2024-03', fate: 'moved', to: ['cn-2024-01'], reason: 'It was one visit.', on: '2024-08-01' },
      { id: 'cn-2024-04', fate: 'retracted', to: [], reason: 'It did not take place.', on: '2024-08-02' },
    ],
  };
  const people = [
    {
      id: 'antonio-guterres',
      name: 'António Guterres',
      aliases: ['Гутерриш'],
      offices: [{ ...office, organisation: 'org-un' }],
    },
    {
      id: 'aslan-bzhania',
      name: 'Aslan Bzhania',
      offices: [
        { ...office, title: 'Minister', role: 'minister' as const, country: 'x-abkhazia', from: '2018', to: '2019' },
        { ...office, title: 'President', role: 'unrecognised' as const, country: 'x-abkhazia', from: '2020-04-23' },
      ],
    },
  ];
  const engagements: Dataset['engagements'] = [
    {
      ...meeting,
      id: 'org-un-2024-01',
      direction: 'hosted',
      start: '2024-06-10',
      end: '2024-06-10',
      talkDates: ['2024-06-10'],
      places: ['moscow'],
      person: 'antonio-guterres',
      partOf: undefined,
      evidence: [
        { ...visit.evidence[0], source: page, supports: ['status', 'counterpart', 'start', 'talkDates', 'venue'] },
      ],
    } as (typeof fixture.engagements)[number],
    {
      ...meeting,
      id: 'x-abkhazia-2024-01',
      direction: 'hosted',
      start: '2024-06-20',
      end: '2024-06-20',
      edtf: '2024-06-20?',
      talkDates: [],
      places: [],
      country: 'RU',
      person: 'aslan-bzhania',
      partOf: undefined,
      encounter: 'brief',
      evidence: [{ ...visit.evidence[0], source: page, supports: ['status', 'counterpart', 'start', 'venue'] }],
    } as (typeof fixture.engagements)[number],
    {
      ...visit,
      id: 'in-2024-02',
      status: 'announced',
      event: undefined,
      start: '2024-06-01',
      end: '2024-06-02',
      talkDates: ['2024-06-01'],
      evidence: planned,
    } as (typeof fixture.engagements)[number],
  ];
  const all = [
    ...people.map((row) => ['people', row] as const),
    ...engagements.map((row) => ['engagements', row] as const),
  ];
  return all.reduce<Dataset>((data, [table, row]) => added(table, withoutUndefined(row), data), rows);
}

function withoutUndefined<T extends object>(row: T): T {
  return JSON.parse(JSON.stringify(row));
}

type Path = readonly (string | number)[];
type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** What a value can be replaced by: what stands elsewhere in the same column, its neighbours, or nothing. */
function replacements(value: Json, column: readonly Json[]): readonly (Json | undefined)[] {
  if (Array.isArray(value)) return [[], value.slice(1), [...value, value[0] ?? 'x'], value.toReversed()];
  if (typeof value === 'number') return [0, -value, value + 1];
  if (typeof value !== 'string') return [undefined];
  const others = column.filter((other) => other !== value).slice(0, 3);
  if (!isIsoDate(value)) return [undefined, ...others, `${value}-x`, `${value} х`];
  return [...others, ...[-32, -1, 1, 32].map((days) => dateOfDay(dayNumber(value) + days))];
}

function leaves(value: Json, path: Path = []): readonly (readonly [Path, Json])[] {
  if (typeof value !== 'object') return [[path, value]];
  const inner = Array.isArray(value)
    ? value.flatMap((member: Json, at) => leaves(member, [...path, at]))
    : Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
  return Array.isArray(value) ? [[path, value], ...inner] : inner;
}

function put(value: Json, [key, ...rest]: Path, change: Json | undefined): Json | undefined {
  if (key === undefined) return change;
  if (Array.isArray(value)) {
    return value.flatMap((member: Json, at) => (at === key ? (put(member, rest, change) ?? []) : [member]));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const now = name === key ? put(member, rest, change) : member;
      return now === undefined ? [] : [[name, now]];
    }),
  );
}

const column = (path: Path) => path.filter((part) => typeof part === 'string').join('.');

function everyChange(data: Dataset, table: TableName): readonly string[] {
  const rows: readonly Json[] = JSON.parse(JSON.stringify(data[table]));
  const values = new Map<string, Json[]>();
  for (const [path, value] of rows.flatMap((row) => leaves(row))) {
    values.set(column(path), [...new Set([...(values.get(column(path)) ?? []), value])]);
  }
  return rows.flatMap((row) =>
    leaves(row).flatMap(([path, value]) =>
      replacements(value, values.get(column(path)) ?? []).flatMap((replacement) => {
        const { success, data: now } = tables[table].shape.safeParse(put(row, path, replacement));
        if (!success) return [];
        const at = rows.indexOf(row);
        const after = { ...data, [table]: data[table].map((old, index) => (index === at ? now : old)) };
        const said = applyRules(contextOf(after)).map(
          ({ file, record, rule, found, expected }) => `  ${file} ${record} (${rule}): ${found} | ${expected}`,
        );
        const key = tables[table].key(data[table][at] as never);
        return [
          `${table} ${key} ${path.join('.')}: ${JSON.stringify(value)} -> ${JSON.stringify(replacement)}`,
          ...said,
        ];
      }),
    ),
  );
}

const data = widened();

test('the dataset itself is in order', () => {
  expect(applyRules(contextOf(data))).toEqual([]);
});

test.each(tableNames.filter((table) => data[table].length > 0))(
  'each small change to %s is told as it was',
  async (table) => {
    await expect(`${everyChange(data, table).join('\n')}\n`).toMatchFileSnapshot(`every-change/${table}.txt`);
  },
);
