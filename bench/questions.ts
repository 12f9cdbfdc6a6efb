import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Engagement } from 'diplomatic-engagements';
import { createConsumer } from '../tests/consumer.js';
import { type Arquero, arquero } from './contenders/arquero.js';
import type { Contender, Question } from './contenders/contender.js';
import { type DuckDB, duckdb } from './contenders/duckdb.js';
import { helper } from './contenders/helper.js';
import { loop } from './contenders/loop.js';
import { race, ratio } from './measure.js';

/** One question of one size: medians in milliseconds. */
export interface Timed {
  readonly question: Question;
  readonly rows: number;
  readonly ms: Readonly<Record<'helper' | 'loop' | 'arquero' | 'duckdb', number>>;
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
    const duck: DuckDB = require('@duckdb/node-api');
    const timed: Timed[] = [];
    for (const size of sizes) {
      const list = rowsOf(size);
      const rivals: Readonly<Record<keyof Timed['ms'], Contender>> = {
        helper: helper(list),
        loop: loop(list),
        arquero: arquero(aq, list),
        duckdb: await duckdb(duck, list, consumer.folder),
      };
      for (const question of Object.keys(rivals.helper) as Question[]) {
        const contenders = {
          helper: rivals.helper[question],
          loop: rivals.loop[question],
          arquero: rivals.arquero[question],
          duckdb: rivals.duckdb[question],
        };
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

/** All must give what the loop gives: the helper alone gives more, such as the days covered. */
async function agree(question: Question, { loop, ...others }: Contenders): Promise<void> {
  const expected = (await loop()).map((row) => ({ ...row }));
  const fields = Object.keys(expected[0] ?? {});
  for (const [name, ask] of Object.entries(others)) {
    const answer = (await ask()).map((row) => fieldsOf(row, fields));
    const rows = name === 'arquero' ? nullsLast(answer) : answer;
    assert.deepEqual(rows, expected, `${question}: ${name} answers otherwise`);
  }
}

type Contenders = Readonly<Record<keyof Timed['ms'], () => object[] | Promise<object[]>>>;

/** Arquero puts them first. */
function nullsLast(rows: readonly object[]): readonly object[] {
  const hasNull = (row: object) => Object.values(row).includes(null);
  return [...rows.filter((row) => !hasNull(row)), ...rows.filter(hasNull)];
}

/** Some fields of a row; DuckDB counts in bigints. */
function fieldsOf(row: object, fields: readonly string[]): object {
  const values: Readonly<Record<string, unknown>> = { ...row };
  const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
  return Object.fromEntries(fields.map((name) => [name, plain(values[name])]));
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
