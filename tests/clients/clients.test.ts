/** The files, read by programs that are not ours: rows, totals, and hosted against abroad are the same in all of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { exportTables } from '../../pipeline/export/tables.js';
import { columns } from '../../src/formats/columns.js';
import { countedEngagements, engagements, hostedVsAbroad } from '../../src/index.js';
import { countries } from '../../src/tables/index.js';
import { run } from '../consumer.js';

const root = new URL('../..', import.meta.url).pathname;
const data = join(root, 'data');
const assets = join(root, 'release-assets');
const python = '/usr/bin/python3';

const { abroad, hosted } = hostedVsAbroad();
/** By direction in the order of the alphabet: visits, meetings. */
const answer = [abroad.visits, abroad.meetings, hosted.visits, hosted.meetings];
const total = { rows: engagements.length, counted: countedEngagements.length, countries: countries.length };

const sqlTypes = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' } as const;

const numbersIn = (text: string) => [...text.matchAll(/(?<![\w.])\d+(?![\w.])/g)].map(Number);

function duckdb(sql: string): string {
  const script = `import { DuckDBInstance } from '@duckdb/node-api';
    const connection = await (await DuckDBInstance.create()).connect();
    for (const row of await (await connection.runAndReadAll(process.argv[2])).getRows()) console.log(row.map(String).join(','));
    process.exit(0);`;
  return node(script, sql);
}

/** Runs a module with what was installed from npm, in the folder of the data. */
function node(code: string, ...args: readonly string[]): string {
  const path = join(inject('fromNpm'), 'query.mjs');
  writeFileSync(path, code);
  return run(data, process.execPath, path, ...args);
}

/** A page that has d3 as a global, and fetches the files from the address of a version of the package. */
function browser(code: string): string {
  return node(`import { readFileSync } from 'node:fs';
    import * as d3 from 'd3';
    globalThis.fetch = async (url) => {
      const [base, file] = url.split('/data/');
      if (!base.startsWith('https://cdn.jsdelivr.net/npm/diplomatic-engagements@')) throw new Error(url);
      return new Response(readFileSync(file));
    };
    ${code}
    const inOrder = d3.sort(counts, ([direction, kind]) => direction + (kind === 'visit' ? 0 : 1));
    console.log(inOrder.map(([, , count]) => count).join());`);
}

const runners: Readonly<Record<string, (code: string) => string>> = {
  duckdb,
  sqlite3: (code) => {
    const path = join(inject('fromNpm'), 'snippet.sql');
    writeFileSync(path, code);
    return run(data, '/usr/bin/sqlite3', ':memory:', `.read ${path}`);
  },
  python: (code) => run(data, python, '-c', code),
  r: (code) => run(data, '/usr/bin/Rscript', '-e', code),
  sh: (code) => run(data, 'sh', '-c', code),
  node,
  browser,
};

const text = readFileSync(join(root, 'docs/other-programs.md'), 'utf8');
const snippets = [...text.matchAll(/<!-- run: (\w+) -->\n\n```\w+\n([\s\S]*?)```/g)].map(([, by = '', code = '']) => ({
  by,
  code,
}));

test('every program of the page has a snippet that is run, but those that cannot be had here', () => {
  expect([...new Set(snippets.map(({ by }) => by))].sort()).toEqual(Object.keys(runners).sort());
});

test.each(snippets)('the snippet for $by answers as hostedVsAbroad does', ({ by, code }) => {
  const out = runners[by]?.(code) ?? '';
  expect(numbersIn(out.replace(/^.*(?:direction,visit|Layer name|OGRFeature).*$/gm, ''))).toEqual(answer);
});

describe('DuckDB', () => {
  test.each(['engagements.parquet', 'engagements.csv', 'engagements.ndjson'])(
    '%s has all rows, and as many are counted',
    (file) => {
      expect(numbersIn(duckdb(`SELECT count(*), count(*) FILTER (counted) FROM '${file}'`))).toEqual([
        total.rows,
        total.counted,
      ]);
    },
  );

  test('Parquet has days as days and lists as lists', () => {
    const types = duckdb(
      "SELECT column_type FROM (DESCRIBE SELECT start_date, talk_dates, venue_places, counted, days, latitude FROM 'engagements.parquet')",
    );
    expect(types.trim().split('\n')).toEqual(['DATE', 'DATE[]', 'VARCHAR[]', 'BOOLEAN', 'INTEGER', 'DOUBLE']);
    const days = engagements.flatMap(({ talkDates }) => talkDates).length;
    const places = engagements.flatMap(({ venue }) => venue.places).length;
    expect(numbersIn(duckdb("SELECT sum(len(talk_dates)), sum(len(venue_places)) FROM 'engagements.parquet'"))).toEqual(
      [days, places],
    );
  });

  test('Parquet and CSV hold the same cells, in every column', () => {
    const cells = (ofParquet: boolean) =>
      columns
        .map(({ name, type }) => {
          if (type === 'list' || type === 'dates')
            return ofParquet ? `array_to_string(${name}::VARCHAR[], '|')` : `coalesce(${name}, '')`;
          return `${name}::${sqlTypes[type]}`;
        })
        .join(', ');
    const parquet = `SELECT ${cells(true)} FROM 'engagements.parquet'`;
    const csv = `SELECT ${cells(false)} FROM read_csv('engagements.csv', header = true, all_varchar = true)`;
    for (const [a, b] of [
      [parquet, csv],
      [csv, parquet],
    ])
      expect(duckdb(`SELECT count(*) FROM (${a} EXCEPT ${b})`)).toBe('0\n');
  });

  test('the evidence joins the engagements, and its sides are those of the grades', () => {
    const sql = `SELECT count(*) FROM (SELECT e.id FROM 'engagements.parquet' e JOIN 'evidence.parquet' v ON v.engagement_id = e.id
      WHERE e.grade = 'A' AND v.counts GROUP BY e.id HAVING count(DISTINCT v.side) FILTER (v.side IN ('principal', 'counterpart')) = 2)`;
    expect(numbersIn(duckdb(sql))).toEqual([engagements.filter(({ grade }) => grade === 'A').length]);
  });
});

test('R and pandas keep Namibia, told as the page tells them', () => {
  const namibia = 'c <- read.csv("countries.csv", na.strings = ""); cat(nrow(c), sum(c$code == "NA"))';
  expect(numbersIn(run(assets, '/usr/bin/Rscript', '-e', namibia))).toEqual([total.countries, 1]);
  const pandas =
    'import pandas as pd; c = pd.read_csv("countries.csv", keep_default_na=False, na_values=[""]); print(len(c), (c["code"] == "NA").sum())';
  expect(numbersIn(run(assets, python, '-c', pandas))).toEqual([total.countries, 1]);
});

test('GDAL reads every feature, and no geometry is broken', () => {
  const sql = "SELECT count(*), sum(ST_IsValid(geometry)), sum(feature = 'way') FROM engagements";
  const out = run(data, 'ogrinfo', '-q', '-dialect', 'SQLite', '-sql', sql, 'engagements.geojson');
  const placed = engagements.filter(({ venue }) => venue.places.length > 0);
  const ways = placed.filter(({ kind, direction }) => kind === 'visit' && direction === 'abroad').length;
  const all = placed.length + ways;
  expect(numbersIn(out.replace(/^.*(?:Layer name|OGRFeature).*$/gm, ''))).toEqual([all, all, ways]);
});

test('python-icalendar reads every event, its days, and the end excluded', () => {
  const code = `
from icalendar import Calendar
events = [e for e in Calendar.from_ical(open("engagements.ics", "rb").read()).walk("VEVENT")]
print(len(events), len({str(e["UID"]) for e in events}), sum((e["DTEND"].dt - e["DTSTART"].dt).days for e in events))`;
  const days = engagements.reduce(
    (sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1,
    0,
  );
  expect(numbersIn(run(data, python, '-c', code))).toEqual([total.rows, total.rows, days]);
});

test('openpyxl reads the workbook: a sheet a table, days as days', () => {
  const code = `
import openpyxl, datetime
book = openpyxl.load_workbook("diplomatic-engagements.xlsx", read_only=True)
rows = list(book["engagements"].iter_rows(values_only=True))
head, rows = rows[0], rows[1:]
at = head.index
counted = [r for r in rows if r[at("counted")] is True]
count = lambda d, k: sum(r[at("direction")] == d and r[at("kind")] == k for r in counted)
assert all(isinstance(r[at("start_date")], datetime.datetime) for r in rows)
print(len(rows), count("abroad", "visit"), count("abroad", "meeting"), count("hosted", "visit"), count("hosted", "meeting"), len(book.sheetnames))`;
  expect(numbersIn(run(assets, python, '-c', code))).toEqual([total.rows, ...answer, exportTables.length]);
});

test('SQLite reads every CSV of a release, and the evidence joins', () => {
  const sql = `.mode csv
.import engagements.csv engagements
.import evidence.csv evidence
.import claims.csv claims
SELECT (SELECT count(*) FROM engagements), (SELECT count(*) FROM evidence WHERE engagement_id NOT IN (SELECT id FROM engagements)), (SELECT count(*) FROM claims WHERE source_id NOT IN (SELECT source_id FROM evidence));`;
  const path = join(inject('fromNpm'), 'join.sql');
  writeFileSync(path, sql);
  expect(numbersIn(run(assets, '/usr/bin/sqlite3', ':memory:', `.read ${path}`))).toEqual([total.rows, 0, 0]);
});
