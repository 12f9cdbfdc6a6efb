import * as z from 'zod';
import { fileName, tableNames, tables } from './tables.js';

/** The JSON Schema of each data file, for editors: path under `data/coded/` to text. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    tableNames.map((table) => {
      const file = z.strictObject({ $schema: z.string(), [table]: z.array(tables[table].shape) });
      const schema = z.toJSONSchema(file, { unrepresentable: 'any' });
      return [`schema/${fileName(table)}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
