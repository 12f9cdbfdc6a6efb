import { DiplomaticEngagementsError } from '../index.js';
import { nearest } from '../input/nearest.js';

/** A function that finds a row by its key; the index is made when it is first asked. */
export function createLookUp<Row>(
  argument: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (key: string) => Row {
  let index: ReadonlyMap<string, Row> | undefined;
  return (key) => {
    index ??= new Map(rows.map((row) => [keyOf(row), row]));
    const found = index.get(key);
    if (found) return found;
    const isString = typeof key === 'string';
    throw new DiplomaticEngagementsError({
      code: isString ? 'ERR_UNKNOWN_KEY' : 'ERR_INVALID_ARGUMENT',
      argument,
      given: key,
      expected: `a key of the table, such as ${index.keys().next().value}`,
      suggestion: isString ? nearest(key.toLowerCase(), index.keys()) : null,
    });
  };
}
