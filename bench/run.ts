/** `npm run bench`, or `npm run bench -- <path to another node> ...` to start those as well. */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { coldStart } from './cold-start.js';
import { queries } from './queries.js';
import { sizes } from './sizes.js';

const root = process.cwd();
const nodes = [process.execPath, ...process.argv.slice(2)];
const [cpu] = cpus();

console.log(`${cpu?.model.trim()}, ${cpus().length} cores. Trust the ratios, not the milliseconds.\n`);
console.log('Cold start of a whole process (medians of 40, target of the ratio on Node 20: 1.08)');
for (const node of nodes) console.log(coldStart(node, join(root, 'dist'), 40).join('\n'));
console.log('\nHelpers beside loops by hand (medians, target of the ratio: 1.3)');
console.log(queries([1_000, 10_000, 100_000, 1_000_000]).join('\n'));
console.log('\nSizes (targets: tarball 450 kB, JSON 1.5 of CSV, unused import 0 bytes)');
console.log((await sizes(root)).join('\n'));
