import stringify from 'json-stringify-pretty-compact';
import { supportedFields } from '../../src/model/evidence.js';
import { groupByKey } from './group-by-key.js';
import { type Dataset, fileName, fileOf, type Row, type TableName, tableNames, tables } from './tables.js';

/** The files of a dataset, each in the one form that they may have: path under `data/coded/` to text. */
export function canonicalFiles(data: Dataset): ReadonlyMap<string, string> {
  return new Map(tableNames.flatMap((table) => tableFiles(table, data[table])));
}

function tableFiles<N extends TableName>(table: N, rows: Dataset[N]): [string, string][] {
  const files = new Map(groupByKey<Row<N>>(rows, (row) => fileOf(table, row)));
  if (table !== 'engagements' && files.size === 0) files.set(`${fileName(table)}.json`, []);
  return [...files].map(([file, found]) => {
    const depth = '../'.repeat(file.split('/').length - 1);
    const $schema = `${depth || './'}schema/${fileName(table)}.schema.json`;
    const sorted = found.toSorted((a, b) => compare(sortKey(table, a), sortKey(table, b))).map(inOrder);
    return [file, `${stringify({ $schema, [table]: sorted }, { maxLength: 120 })}\n`];
  });
}

function sortKey<N extends TableName>(table: N, row: Row<N>): string {
  const key = tables[table].key(row);
  return 'talkDates' in row ? `${row.start} ${key}` : key;
}

/** By code unit, so that no locale can change a file. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Shape checking has put the keys in order; what is left are lists whose order means nothing. */
function inOrder<R extends Row<TableName>>(row: R): R {
  if (!('evidence' in row)) return row;
  const evidence = row.evidence.map((citation) => ({
    ...citation,
    supports: supportedFields.filter((field) => citation.supports.includes(field)),
  }));
  return { ...row, talkDates: row.talkDates.toSorted(compare), evidence };
}

/** Every text in a tree without spaces at its ends, double spaces or line breaks, in Unicode NFC. */
export function tidy(tree: unknown): unknown {
  if (typeof tree === 'string') return tree.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (Array.isArray(tree)) return tree.map(tidy);
  if (typeof tree === 'object' && tree !== null) {
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, tidy(value)]));
  }
  return tree;
}
