import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFiles, parseFiles } from '../files/read.js';
import { loadSweep } from '../files/sweep.js';
import { codingFile, settledFile } from './codings.js';
import type { DocumentInput } from './index.js';

/** Reads what the documents are made from. */
export function readDocumentInput(root: string): DocumentInput {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    data: parseFiles(loadFiles(join(root, 'data/coded'))).data,
    codebook: text('docs/codebook.md'),
    readme: text('README.md'),
    types: text('src/model/engagement.ts'),
    evidenceTypes: text('src/model/evidence.ts'),
    finds: loadSweep(root),
    reliability: {
      first: codingFile.parse(JSON.parse(text('data/reliability/first.json'))),
      second: codingFile.parse(JSON.parse(text('data/reliability/second.json'))),
      settled: settledFile.parse(JSON.parse(text('data/reliability/settled.json'))).settled,
    },
  };
}
