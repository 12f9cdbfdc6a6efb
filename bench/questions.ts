import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Engagement } from 'diplomatic-engagements';
import { count } from 'diplomatic-engagements/analysis';
import { toCSV } from 'diplomatic-engagements/formats';
import { countries } from 'diplomatic-engagements/tables';
import { createConsumer } from '../tests/consumer.js';
import { race, ratio } from './measure.js';

/** A question to one of the contenders: its table, as objects, in the order of its groups. */
type Ask = () => object[] | Promise<object[]>;

/** One question of one size: medians in milliseconds. */
export interface Timed {
  readonly question: string;
  readonly rows: number;
  readonly ms: Readonly<Record<'helper' | 'loop' | 'arquero' | 'duckdb', number>>;
}

interface Arquero {
  readonly table: (columns: object) => ArqueroTable;
  readonly op: { count: () => unknown; distinct: (name: string) => unknown };
}
interface ArqueroTable {
  readonly filter: (isWanted: unknown) => ArqueroTable;
  readonly groupby: (...groups: readonly (string | object)[]) => ArqueroTable;
  readonly rollup: (columns: object) => ArqueroTable;
  readonly orderby: (...names: readonly string[]) => ArqueroTable;
  readonly objects: () => object[];
}
interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ getRowObjectsJS: () => object[] }>;
}

/**
 * The same questions to the helpers, to a loop by hand, to Arquero and to DuckDB, on the same rows. Each holds the
 * rows in its own form before it is timed, and all have to give the same answer. `turn` is that of `race`.
 */
export async function questions(
  sizes: readonly number[],
  rowsOf: (size: number) => Engagement[],
  turn?: number,
): Promise<Timed[]> {
  const consumer = createConsumer(['arquero@8.0.1', '@duckdb/node-api@1.5.5-r.5']);
  try {
    const require = createRequire(join(consumer.folder, 'package.json'));
    const aq: Arquero = await import(require.resolve('arquero'));
    const { DuckDBInstance } = require('@duckdb/node-api') as {
      DuckDBInstance: { create: () => Promise<{ connect: () => Promise<Connection> }> };
    };
    const connection = await (await DuckDBInstance.create()).connect();
    const timed: Timed[] = [];
    for (const size of sizes) {
      const list = rowsOf(size);
      const asked = prepare(list, aq, await load(connection, list, consumer.folder));
      for (const [question, contenders] of Object.entries(asked)) {
        await agree(question, contenders);
        const rounds = Math.max(15, Math.min(200, 3_000_000 / size));
        // Each shall have been compiled, as in a program that asks more than once.
        await race(contenders, rounds / 3);
        timed.push({ question, rows: size, ms: await race(contenders, rounds, turn) });
      }
    }
    return timed;
  } finally {
    consumer.remove();
  }
}

async function agree(question: string, contenders: Readonly<Record<string, Ask>>): Promise<void> {
  const [first, ...others] = await Promise.all(
    Object.entries(contenders).map(async ([name, ask]) => ({ name, rows: nullsLast((await ask()).map(plain)) })),
  );
  for (const { name, rows } of others) assert.deepEqual(rows, first?.rows, `${question}: ${name} answers otherwise`);
}

/** Arquero puts them first. */
function nullsLast(rows: readonly object[]): readonly object[] {
  const hasNull = (row: object) => Object.values(row).includes(null);
  return [...rows.filter((row) => !hasNull(row)), ...rows.filter(hasNull)];
}

/** A row with the fields that all give: the helper alone says how many days are covered, and DuckDB counts in bigints. */
function plain(row: object): object {
  const { coveredDays, ...rest }: Readonly<Record<string, unknown>> = { ...row };
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
}

/** The ratios as a table: how long the others take for one of ours. */
export function ratios(timed: readonly Timed[]): readonly (readonly (string | number)[])[] {
  return timed.map(({ question, rows, ms }) => [
    question,
    rows.toLocaleString('en'),
    ratio(ms.helper, ms.loop),
    ratio(ms.arquero, ms.helper),
    ratio(ms.duckdb, ms.helper),
  ]);
}

async function load(connection: Connection, list: readonly Engagement[], folder: string): Promise<Connection> {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, toCSV(list));
  await connection.run(
    `CREATE OR REPLACE TABLE rows AS SELECT kind, direction, status, counterpart_country AS country, counterpart_region AS region, person_id AS person, start_date AS start FROM read_csv('${path}', header = true, all_varchar = true)`,
  );
  return connection;
}

const regions = new Map<string | null, string | null>(countries.map(({ code, region }) => [code, region]));

function prepare(
  list: readonly Engagement[],
  aq: Arquero,
  connection: Connection,
): Readonly<Record<string, Readonly<Record<keyof Timed['ms'], Ask>>>> {
  const table = aq.table({
    kind: list.map(({ kind }) => kind),
    direction: list.map(({ direction }) => direction),
    status: list.map(({ status }) => status),
    country: list.map(({ counterpart }) => counterpart.country),
    region: list.map(({ counterpart }) => regions.get(counterpart.country) ?? null),
    person: list.map(({ counterpart }) => counterpart.person),
    start: list.map(({ start }) => start),
  });
  const sql = (text: string) => async () => (await connection.runAndReadAll(text)).getRowObjectsJS();
  const isHeldVisit = (d: { status: string; kind: string }) => d.status === 'held' && d.kind === 'visit';
  const isHeld = (d: { status: string }) => d.status === 'held';
  // Arquero reads these as texts, and compiles them itself.
  const month = '(d) => substring(d.start, 0, 7)';
  const quarter = "(d) => substring(d.start, 0, 4) + '-Q' + ceil(substring(d.start, 5, 7) / 3)";
  return {
    'visits by month': {
      helper: () => count('visits', list, { by: 'month' }),
      loop: () => {
        const found = new Map<string, number>();
        for (const { status, kind, start } of list) {
          if (status !== 'held' || kind !== 'visit') continue;
          const month = start.slice(0, 7);
          found.set(month, (found.get(month) ?? 0) + 1);
        }
        return [...found].map(([month, visits]) => ({ month, visits })).sort((a, b) => (a.month < b.month ? -1 : 1));
      },
      arquero: () =>
        table.filter(isHeldVisit).groupby({ month }).rollup({ visits: aq.op.count() }).orderby('month').objects(),
      duckdb: sql(
        `SELECT substr(start, 1, 7) AS month, count(*) AS visits FROM rows WHERE status = 'held' AND kind = 'visit'
        GROUP BY month ORDER BY month`,
      ),
    },
    'visits by quarter and direction': {
      helper: () => count('visits', list, { by: ['quarter', 'direction'] }),
      loop: () => {
        const found = new Map<string, { quarter: string; direction: string; visits: number }>();
        for (const { status, kind, start, direction } of list) {
          if (status !== 'held' || kind !== 'visit') continue;
          const quarter = `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
          const key = `${quarter} ${direction}`;
          const cell = found.get(key);
          if (cell) cell.visits += 1;
          else found.set(key, { quarter, direction, visits: 1 });
        }
        return [...found.values()].sort((a, b) =>
          a.quarter === b.quarter ? (a.direction < b.direction ? -1 : 1) : a.quarter < b.quarter ? -1 : 1,
        );
      },
      arquero: () =>
        table
          .filter(isHeldVisit)
          .groupby({ quarter }, 'direction')
          .rollup({ visits: aq.op.count() })
          .orderby('quarter', 'direction')
          .objects(),
      duckdb: sql(
        `SELECT substr(start, 1, 4) || '-Q' || CAST(ceil(CAST(substr(start, 6, 2) AS INTEGER) / 3) AS INTEGER) AS quarter,
        direction, count(*) AS visits FROM rows WHERE status = 'held' AND kind = 'visit'
        GROUP BY quarter, direction ORDER BY quarter, direction`,
      ),
    },
    'visits by region': {
      helper: () => count('visits', list, { by: 'region' }),
      loop: () => {
        const found = new Map<string, number>();
        for (const { status, kind, counterpart } of list) {
          if (status !== 'held' || kind !== 'visit') continue;
          const region = regions.get(counterpart.country) ?? '';
          found.set(region, (found.get(region) ?? 0) + 1);
        }
        return [...found]
          .map(([region, visits]) => ({ region, visits }))
          .sort((a, b) => (a.region < b.region ? -1 : 1));
      },
      arquero: () =>
        table.filter(isHeldVisit).groupby('region').rollup({ visits: aq.op.count() }).orderby('region').objects(),
      duckdb: sql(
        `SELECT region, count(*) AS visits FROM rows WHERE status = 'held' AND kind = 'visit'
        GROUP BY region ORDER BY region`,
      ),
    },
    'people by country': {
      helper: () => count('people', list, { by: 'country' }),
      loop: () => {
        const found = new Map<string | null, Set<string>>();
        for (const { status, counterpart } of list) {
          if (status !== 'held') continue;
          const people = found.get(counterpart.country);
          if (people) people.add(counterpart.person);
          else found.set(counterpart.country, new Set([counterpart.person]));
        }
        return [...found]
          .map(([country, people]) => ({ country, people: people.size }))
          .sort((a, b) => (a.country === null ? 1 : b.country === null || a.country < b.country ? -1 : 1));
      },
      arquero: () =>
        table
          .filter(isHeld)
          .groupby('country')
          .rollup({ people: aq.op.distinct('person') })
          .orderby('country')
          .objects(),
      duckdb: sql(
        `SELECT country, count(DISTINCT person) AS people FROM rows WHERE status = 'held'
        GROUP BY country ORDER BY country`,
      ),
    },
  };
}
