import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../files/canonical.js';
import { loadFiles, parseFiles } from '../files/read.js';
import { loadSweep } from '../files/sweep.js';
import { classesFile } from './class-reliability.js';
import { codingFile, type Sample, sampleFile, settledFile } from './codings.js';
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
    membershipTypes: text('src/model/membership.ts'),
    finds: loadSweep(root),
    classes: classesFile.parse(JSON.parse(text('data/reliability/classes.json'))).visits,
    samples: readdirSync(join(root, 'data/reliability'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readSample((file) => text(`data/reliability/${name}/${file}.json`)))
      .toSorted((a, b) => compare(a.from, b.from)),
  };
}

function readSample(text: (file: string) => string): Sample {
  const json = (file: string): unknown => JSON.parse(text(file));
  return {
    ...sampleFile.parse(json('sample')),
    first: codingFile.parse(json('first')),
    second: codingFile.parse(json('second')),
    settled: settledFile.parse(json('settled')).settled,
  };
}
