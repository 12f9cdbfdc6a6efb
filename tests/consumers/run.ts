/**
 * `npm run test:consumers`: packs the package, installs it with every runtime, compiler and bundler that it claims to work
 * with, asks each the same, and writes what came out to docs/runtimes.md. Exit code 1 where one of them fails.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../../pipeline/documents/markdown.js';
import { createConsumer, run } from '../consumer.js';
import { buildAll } from './builders.js';
import { compileAll } from './compilers.js';
import { runAll } from './runtimes.js';
import { packages } from './versions.js';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-consumers-'));
const [{ filename }]: [{ filename: string }] = JSON.parse(
  run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
);
const consumer = createConsumer([join(folder, filename), ...packages()]);
try {
  const results = [...(await runAll(consumer)), ...compileAll(consumer), ...(await buildAll(consumer))];
  const page = `# Where it runs

Written by \`npm run test:consumers\`, which installs the packed package beside each of these. Runtimes are asked the same
questions of every entry point, and are ok where all give the same answers. Compilers are ok where a program that uses every
entry point compiles. Bundlers are ok where a bundle runs as it should, and leaves out what is not used.
${results.filter(({ outcome }) => outcome === 'ok').length} of ${results.length} are ok.

${table(
  ['with', 'version', 'how', 'outcome'],
  results.map(({ what, version, how, outcome }) => [what, version, how, outcome]),
)}
`;
  const path = join(root, 'docs/runtimes.md');
  const isNew = readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== page;
  writeFileSync(path, page);
  console.log(page);
  if (results.some(({ outcome }) => outcome !== 'ok')) process.exitCode = 1;
  else if (isNew && process.env.CI) {
    console.error('docs/runtimes.md was not what came out: npm run test:consumers writes it anew.');
    process.exitCode = 1;
  }
} finally {
  consumer.remove();
  rmSync(folder, { recursive: true });
}
