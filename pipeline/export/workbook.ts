import writeExcelFile, { type Cell as ExcelCell } from 'write-excel-file/node';
import type { ColumnType } from '../../src/formats/columns.js';
import { separator } from '../../src/formats/to-csv.js';
import { type ExportTable, rowsOf } from './tables.js';

const day = { format: 'yyyy-mm-dd' } as const;

/** Tables as one Excel workbook, a sheet a table: days are days, numbers numbers, lists are joined. */
export async function workbook(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    stickyRowsCount: 1,
    columns: table.columns.map(({ name, cells }) => ({ width: widthOf(name, cells) })),
    data: [
      table.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const })),
      ...rowsOf(table).map((row) => row.map((cell, at) => excelCell(table.columns[at]?.type ?? 'string', cell))),
    ],
  }));
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function excelCell(type: ColumnType, cell: ReturnType<typeof rowsOf>[number][number]): ExcelCell {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.length === 0 ? null : { value: cell.join(separator), type: String };
  if (type === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, ...day };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return typeof cell === 'boolean' ? { value: cell, type: Boolean } : { value: cell, type: String };
}

/** Wide enough for most of what a column holds, and never so wide that the next is out of sight. */
function widthOf(name: string, cells: readonly unknown[]): number {
  const lengths = cells.map((cell) => String(cell ?? '').length).toSorted((a, b) => a - b);
  return Math.min(50, Math.max(name.length, lengths[Math.floor(lengths.length * 0.9)] ?? 0) + 2);
}
