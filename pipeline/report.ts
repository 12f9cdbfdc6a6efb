/** `npm run data:report`: prints the state of the data, and renews docs/data-report.md and the tables of the codebook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFiles, parseFiles } from './files/read.js';
import { documents } from './report/documents.js';
import { replaceFiles } from './write.js';

const root = process.cwd();

const { data } = parseFiles(loadFiles(join(root, 'data')));
const codebook = readFileSync(join(root, 'docs/codebook.md'), 'utf8');
const types = readFileSync(join(root, 'src/types.ts'), 'utf8');
const files = documents({ data, codebook, types });
replaceFiles(join(root, 'docs'), files);
console.log(files.get('data-report.md'));
