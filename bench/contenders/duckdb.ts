import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engagement } from 'diplomatic-engagements';
import { toCSV } from 'diplomatic-engagements/formats';
import { type Contender, covered, five, months } from './contender.js';

/** What is used of DuckDB. */
export interface DuckDB {
  readonly DuckDBInstance: { readonly create: () => Promise<{ readonly connect: () => Promise<Connection> }> };
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowObjectsJS: () => object[] }>;
}

/** DuckDB, on a table in its memory, read from our CSV. `folder` is for the file. */
export async function duckdb(
  { DuckDBInstance }: DuckDB,
  list: readonly Engagement[],
  folder: string,
): Promise<Contender> {
  const connection = await (await DuckDBInstance.create()).connect();
  const path = join(folder, 'rows.csv');
  writeFileSync(path, toCSV(list));
  await connection.run(
    `CREATE TABLE rows AS SELECT kind, direction, status, counterpart_country AS country, counterpart_region AS region,
    person_id AS person, start_date AS start, start_date::DATE AS first, days::INTEGER AS days
    FROM read_csv('${path}', header = true, all_varchar = true)`,
  );
  await connection.run(`CREATE TABLE months AS SELECT unnest(${listOf(months)}) AS month`);
  await connection.run(`CREATE TABLE five AS SELECT unnest(${listOf(five)}) AS country`);
  const sql = (text: string) => async () => (await connection.runAndReadAll(text)).getRowObjectsJS();
  const monthOfDay = "strftime(day, '%Y-%m')";
  const stays = (condition: string) =>
    `(SELECT country, unnest(generate_series(first, first + days - 1, INTERVAL 1 DAY)) AS day FROM rows
    WHERE status = 'held' AND kind = 'visit' AND days IS NOT NULL AND ${condition})`;
  return {
    'visits by month': sql(
      `SELECT substr(start, 1, 7) AS month, count(*) AS visits FROM rows WHERE status = 'held' AND kind = 'visit'
      GROUP BY month ORDER BY month`,
    ),
    'visits by month, zeros too': sql(
      `SELECT months.month, count(rows.start) AS visits FROM months LEFT JOIN rows
      ON substr(rows.start, 1, 7) = months.month AND status = 'held' AND kind = 'visit'
      GROUP BY months.month ORDER BY months.month`,
    ),
    'visits by quarter and direction': sql(
      `SELECT substr(start, 1, 4) || '-Q' || CAST(ceil(CAST(substr(start, 6, 2) AS INTEGER) / 3) AS INTEGER) AS quarter,
      direction, count(*) AS visits FROM rows WHERE status = 'held' AND kind = 'visit'
      GROUP BY quarter, direction ORDER BY quarter, direction`,
    ),
    'visits by region': sql(
      `SELECT region, count(*) AS visits FROM rows WHERE status = 'held' AND kind = 'visit'
      GROUP BY region ORDER BY region`,
    ),
    'people by country': sql(
      `SELECT country, count(DISTINCT person) AS people FROM rows WHERE status = 'held'
      GROUP BY country ORDER BY country`,
    ),
    'days by month, zeros too': sql(
      `SELECT months.month, count(DISTINCT day) AS days FROM months LEFT JOIN ${stays('true')} AS stays
      ON ${monthOfDay} = months.month AND day <= DATE '${covered.to}' GROUP BY months.month ORDER BY months.month`,
    ),
    'panel of five countries, by month': sql(
      `WITH counts AS (SELECT country, substr(start, 1, 7) AS period,
        count(*) FILTER (kind = 'visit' AND direction = 'abroad') AS visitsAbroad,
        count(*) FILTER (kind = 'visit' AND direction = 'hosted') AS visitsHosted,
        count(*) FILTER (kind = 'meeting' AND direction = 'abroad') AS meetingsAbroad,
        count(*) FILTER (kind = 'meeting' AND direction = 'hosted') AS meetingsHosted
        FROM rows WHERE status = 'held' AND country IN (SELECT country FROM five) GROUP BY country, period),
      stays AS (SELECT country, ${monthOfDay} AS period, count(DISTINCT day) AS daysAbroad
        FROM ${stays("direction = 'abroad' AND country IN (SELECT country FROM five)")}
        WHERE day <= DATE '${covered.to}' GROUP BY country, period)
      SELECT country, period, coalesce(visitsAbroad, 0) AS visitsAbroad, coalesce(visitsHosted, 0) AS visitsHosted,
        coalesce(meetingsAbroad, 0) AS meetingsAbroad, coalesce(meetingsHosted, 0) AS meetingsHosted,
        coalesce(daysAbroad, 0) AS daysAbroad
      FROM (SELECT country, month AS period FROM five, months) AS cells
      LEFT JOIN counts USING (country, period) LEFT JOIN stays USING (country, period) ORDER BY country, period`,
    ),
  };
}

function listOf(texts: readonly string[]): string {
  return `[${texts.map((text) => `'${text}'`).join(', ')}]`;
}
