import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { count } from '../src/analysis/index.js';
import { csvOf } from '../src/formats/to-csv.js';
import { type Engagement, engagements } from '../src/index.js';
import { createConsumer } from '../tests/consumer.js';
import { raceAsync, ratio } from './measure.js';

/** What is asked, of one of the contenders: the time of the answer alone counts, not of the preparation. */
type Ask = () => unknown;

/** One question of one size: medians in milliseconds. */
export interface Timed {
  readonly question: string;
  readonly rows: number;
  readonly ms: Readonly<Record<'helper' | 'loop' | 'arquero' | 'duckdb', number>>;
}

interface Arquero {
  readonly table: (columns: object) => { filter: (f: unknown) => Grouping };
  readonly op: { count: () => unknown; distinct: (name: string) => unknown };
}
interface Grouping {
  readonly groupby: (...names: readonly string[]) => { rollup: (columns: object) => { numRows: () => number } };
}
interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ getRows: () => readonly unknown[] }>;
}

/** The same questions to the helpers, to a loop by hand, to Arquero and to DuckDB, on the same rows. */
export async function questions(sizes: readonly number[]): Promise<Timed[]> {
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
      const list = Array.from({ length: size }, (_, at) => engagements[at % engagements.length] as Engagement);
      const asked = prepare(list, aq, await load(connection, list, consumer.folder));
      for (const [question, contenders] of Object.entries(asked)) {
        for (let warm = 0; warm < 3; warm += 1) for (const ask of Object.values(contenders)) await ask();
        timed.push({
          question,
          rows: size,
          ms: await raceAsync(contenders, Math.max(7, Math.min(101, 300_000 / size))),
        });
      }
    }
    return timed;
  } finally {
    consumer.remove();
  }
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
  const names = ['kind', 'direction', 'status', 'country', 'person', 'start'];
  writeFileSync(
    path,
    csvOf(
      names,
      list.map((row) => [
        row.kind,
        row.direction,
        row.status,
        row.counterpart.country,
        row.counterpart.person,
        row.start,
      ]),
    ),
  );
  await connection.run(
    `CREATE OR REPLACE TABLE rows AS SELECT * FROM read_csv('${path}', header = true, types = {'start': 'VARCHAR'})`,
  );
  return connection;
}

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
    person: list.map(({ counterpart }) => counterpart.person),
    month: list.map(({ start }) => start.slice(0, 7)),
    quarter: list.map(({ start }) => `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`),
  });
  const sql = (text: string) => async () => (await connection.runAndReadAll(text)).getRows();
  const isHeldVisit = (d: { status: string; kind: string }) => d.status === 'held' && d.kind === 'visit';
  const isHeld = (d: { status: string }) => d.status === 'held';
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
        return [...found].map(([month, visits]) => ({ month, visits }));
      },
      arquero: () => table.filter(isHeldVisit).groupby('month').rollup({ visits: aq.op.count() }).numRows(),
      duckdb: sql(
        "SELECT substr(start, 1, 7) AS month, count(*) FROM rows WHERE status = 'held' AND kind = 'visit' GROUP BY month",
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
        return [...found.values()];
      },
      arquero: () =>
        table.filter(isHeldVisit).groupby('quarter', 'direction').rollup({ visits: aq.op.count() }).numRows(),
      duckdb: sql(
        "SELECT substr(start, 1, 4) || '-Q' || ceil(CAST(substr(start, 6, 2) AS INTEGER) / 3) AS quarter, direction, count(*) FROM rows WHERE status = 'held' AND kind = 'visit' GROUP BY quarter, direction",
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
        return [...found].map(([country, people]) => ({ country, people: people.size }));
      },
      arquero: () =>
        table
          .filter(isHeld)
          .groupby('country')
          .rollup({ people: aq.op.distinct('person') })
          .numRows(),
      duckdb: sql("SELECT country, count(DISTINCT person) FROM rows WHERE status = 'held' GROUP BY country"),
    },
  };
}
