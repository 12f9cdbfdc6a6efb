import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildShipped } from '../pipeline/build/shipped.js';
import { checkFiles } from '../pipeline/check/check-files.js';
import { canonicalFiles } from '../pipeline/files/canonical.js';
import { loadFiles, parseFiles } from '../pipeline/files/read.js';
import { ratio } from './measure.js';
import { codedDataset } from './synthetic.js';

/** Reading, checking and building coded data of growing size: the time for a record must not grow with their number. */
export function compile(root: string, sizes: readonly number[]): string[] {
  const { data } = parseFiles(loadFiles(join(root, 'data/coded')));
  const on = { today: '2999-12-31', published: new Set<string>() };
  const times = sizes.map((size) => {
    const dataset = codedDataset(data, size);
    const files = canonicalFiles(dataset);
    const start = performance.now();
    checkFiles(files, on);
    buildShipped(dataset);
    return { count: dataset.engagements.length, ms: performance.now() - start };
  });
  const [first] = times;
  return times.map(({ count, ms }) => {
    const perRecord = ms / count;
    return `  ${String(count).padStart(6)} records   ${(ms / 1000).toFixed(2)} s   a record ${perRecord.toFixed(2)} ms, ${ratio(perRecord, (first?.ms ?? 0) / (first?.count ?? 1))} of the smallest`;
  });
}
