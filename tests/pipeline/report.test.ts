import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeTable, fieldTable } from '../../pipeline/documents/codebook-tables.js';
import { documents } from '../../pipeline/documents/index.js';
import { fillBlock, share, table } from '../../pipeline/documents/markdown.js';
import { readDocumentInput } from '../../pipeline/documents/read-input.js';

const root = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the committed documents say what the data say: npm run data:report renews them', () => {
  for (const [path, text] of documents(readDocumentInput(root))) expect(read(path), path).toBe(text);
});

const source = `
/** What one row is. */
export type Kind = (typeof kinds)[number];
export const kinds = ['visit', 'meeting'] as const;
export type Id = string;
export interface Row {
  /** What it is. */
  readonly kind: Kind;
}`;

test('fields and codes are read with their doc comments', () => {
  expect(fieldTable(source, ['Row'])).toContain('| Row | `kind` | `Kind` | What it is. |');
  expect(codeTable(source)).toContain('| Kind | `visit`, `meeting` | What one row is. |');
  expect(codeTable(source)).not.toContain('Id');
});

test('a block is replaced between its marks, and a document without them is refused', () => {
  expect(fillBlock('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb');
  expect(() => fillBlock('a', 'x', 'new')).toThrow('<!-- x -->');
});

test('a bar in a cell does not make a column', () => {
  expect(table(['a'], [['x | y']])).toBe('| a |\n|---|\n| x \\| y |');
});

test('a share of nothing is no error', () => {
  expect([share(1, 3), share(0, 0)]).toEqual(['1 of 3 (33%)', '0 of 0 (0%)']);
});
