import { gzipSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Engagement } from '../index.js';
import { dayNumber } from '../input/dates.js';
import type { Cell, ColumnName, ColumnType } from './columns.js';
import { readColumns, readEngagements } from './read.js';

/** A column with what stands in it, a cell a row. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly cells: readonly Cell[];
}

/** Engagements as Apache Parquet, with the columns of `toCSV`. */
export function toParquet(list: readonly Engagement[], columns?: readonly ColumnName[]): Uint8Array {
  const rows = readEngagements(list);
  return new Uint8Array(
    parquetOf(readColumns(columns).map(({ name, type, of }) => ({ name, type, cells: rows.map(of) }))),
  );
}

/** A table as Apache Parquet: days as DATE, lists as LIST, the rest as text, numbers and booleans. An empty list is a list. */
export function parquetOf(columns: readonly TableColumn[]): ArrayBuffer {
  return parquetWriteBuffer({
    codec: 'GZIP',
    // One group: the texts of a column repeat, and what is compressed together is compressed well.
    rowGroupSize: columns[0]?.cells.length ?? 1,
    statistics: false,
    compressors: { GZIP: (bytes) => gzipSync(bytes) },
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map(({ name, type, cells }) => ({ name, data: cells.map((cell) => inParquet(type, cell)) })),
  });
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const day = { type: 'INT32', converted_type: 'DATE' } as const;

function elementsOf({ name, type }: TableColumn): SchemaElement[] {
  const nullable = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'string':
      return [{ ...nullable, ...text }];
    case 'date':
      return [{ ...nullable, ...day }];
    case 'integer':
      return [{ ...nullable, type: 'INT32' }];
    case 'number':
      return [{ ...nullable, type: 'DOUBLE' }];
    case 'boolean':
      return [{ ...nullable, type: 'BOOLEAN' }];
    default:
      return [
        { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...(type === 'dates' ? day : text) },
      ];
  }
}

function inParquet(type: ColumnType, cell: Cell): unknown {
  const days = (text: string) => new Date(dayNumber(text) * 86_400_000);
  if (type === 'date' && typeof cell === 'string') return days(cell);
  return type === 'dates' && Array.isArray(cell) ? cell.map(days) : cell;
}
