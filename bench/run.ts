/** `npm run bench`, or `npm run bench -- <path to another node> ...` to start those as well. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { engagements } from 'diplomatic-engagements';
import { table } from '../pipeline/documents/markdown.js';
import { coldStart } from './cold-start.js';
import { command } from './command.js';
import { compile } from './compile.js';
import { queries } from './queries.js';
import { questions, ratios } from './questions.js';
import { sizes } from './sizes.js';
import { ownRows, sameRows } from './synthetic.js';

const root = process.cwd();
const [cpu] = cpus();

console.log(`${cpu?.model.trim()}, ${cpus().length} cores. Trust the ratios, not the milliseconds.\n`);
console.log(
  'Cold start of a whole process, medians (targets: of an empty package 1.03 with the records of today, 1.06 with 600)',
);
for (const node of [process.execPath, ...process.argv.slice(2)]) {
  console.log((await coldStart(node, root, [engagements.length, 600, 3_000], 60)).join('\n'));
}
console.log('\nThe command (target: it starts, as with --version, within 1.3 of bare Node)');
console.log((await command(root, 40)).join('\n'));
console.log('\nHelpers beside loops by hand (medians, target of the ratio: 1.3)');
console.log((await queries([1_000, 10_000, 100_000, 1_000_000])).join('\n'));
console.log(
  '\nThe same questions to a loop, to Arquero and to DuckDB (targets: within 1.5 of the loop, ahead of both up to 100,000)',
);
const sizesOfLists = [100, 1_000, 10_000, 100_000, 1_000_000];
const columns = ['question', 'rows', 'times a loop by hand', 'Arquero takes', 'DuckDB takes'];
const answers = table(columns, ratios(await questions(sizesOfLists, sameRows)));
const ownAnswers = table(columns, ratios(await questions(sizesOfLists.slice(0, -1), ownRows)));
const whole = await questions([engagements.length], sameRows);
const longest = Math.max(...whole.map(({ ms }) => ms.helper));
const once = await questions([100], sameRows, 0);
const coldRatios = once.map(({ ms }) => ms.helper / ms.loop);
const cold = `${Math.min(...coldRatios).toFixed(2)} to ${Math.max(...coldRatios).toFixed(2)}`;
const coldest = Math.max(...once.map(({ ms }) => ms.helper * 1_000)).toFixed(0);
writeFileSync(
  'docs/benchmarks.md',
  `# Benchmarks

Written by \`npm run bench\`: the helpers of \`diplomatic-engagements/analysis\`, as they are built, beside a loop by hand, Arquero
8.0.1 and DuckDB 1.5.5. Each holds the rows in its own form before it is timed: Arquero and DuckDB have the region as a column, and
Arquero the days of each stay. All give the same numbers in the same order, but that Arquero puts the row without a country first. The
helpers also give the days covered and, in a panel, nineteen columns for seven. They check what they read, and the loop does not; they
remember months, dates and periods from one question to the next, and the loop does not. They are asked in turns, often enough to be compiled, and in each
turn for a millisecond at the least, since the clock does not tell a few microseconds. A ratio is of times: 1.20 times a loop means a
fifth longer than the loop; 3.00 for another means three times as long as the helper, and less than 1.00 that the other is ahead.

Medians of one run on ${cpu?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}.

## The real rows, over and over

${answers}

## Rows that are objects of their own, read from JSON, on days spread over the coverage

${ownAnswers}

Over the data as they are, ${engagements.length} records, the slowest of these answers takes ${longest.toFixed(2)} milliseconds.

Asked once, just after the others have filled the caches with theirs, the same questions of 100 of the real rows take ${cold} times
the loop: the slowest ${coldest} microseconds.
`,
);
console.log(`${answers}\n\nRows of their own:\n${ownAnswers}`);
console.log('\nChecking and building coded data (target: a record takes no longer for being one of many)');
console.log(compile(root, [engagements.length, 600, 3_000, 10_000]).join('\n'));
console.log(
  '\nSizes (targets: tarball 500 kB, which the files that ship alone exceed; JSON 1.5 of CSV, unused import 0 bytes)',
);
console.log((await sizes(root)).join('\n'));
