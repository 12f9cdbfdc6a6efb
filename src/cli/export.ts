import type { ColumnName } from '../formats/columns.js';
import { toCSV, toEdges, toGeoJSON, toICS, toMarkdown, toNDJSON } from '../formats/index.js';
import type { Engagement } from '../index.js';
import type { Format } from './format-names.js';

interface Choices {
  readonly columns?: readonly ColumnName[];
  readonly bom?: boolean;
}

const byteOrderMark = '\uFEFF';

/** Engagements in a format: text, or bytes for Parquet. */
export async function exportAs(
  format: Format,
  rows: readonly Engagement[],
  { columns, bom = false }: Choices,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return `${bom ? byteOrderMark : ''}${toCSV(rows, columns)}`;
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'ndjson':
      return toNDJSON(rows);
    case 'geojson':
      return `${JSON.stringify(toGeoJSON(rows))}\n`;
    case 'ics':
      return toICS(rows);
    case 'markdown':
      return `${toMarkdown(rows, columns)}\n`;
    case 'edges':
      return `${JSON.stringify(toEdges(rows), null, 2)}\n`;
    case 'parquet': {
      // Only here, since it is as large as the rest of the command.
      const { toParquet } = await import('../formats/parquet.js');
      return toParquet(rows, columns);
    }
  }
}
