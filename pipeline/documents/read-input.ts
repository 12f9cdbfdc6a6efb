import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFiles, parseFiles } from '../files/read.js';
import { codingFile, settledFile } from './codings.js';
import type { DocumentInput } from './index.js';

/** Reads what the documents are made from. */
export function readDocumentInput(root: string): DocumentInput {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    data: parseFiles(loadFiles(join(root, 'data'))).data,
    codebook: text('docs/codebook.md'),
    types: text('src/types.ts'),
    reliability: {
      first: codingFile.parse(JSON.parse(text('reliability/first.json'))),
      second: codingFile.parse(JSON.parse(text('reliability/second.json'))),
      settled: settledFile.parse(JSON.parse(text('reliability/settled.json'))).settled,
    },
  };
}
