/** `npm run data:compile`: data/coded/ to data/*.json and src/generated/, or every finding and exit code 1. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles, sourceFiles } from '../build/emit.js';
import { buildShipped } from '../build/shipped.js';
import { checkFiles, checkJsonSchemas } from '../check/check-files.js';
import { formatFindings } from '../files/findings.js';
import { loadFiles, loadJsonSchemas } from '../files/read.js';
import { loadSweep } from '../files/sweep.js';
import { readVersion } from '../files/version.js';
import { replaceFiles, replaceFolder } from '../files/write.js';
import { loadReleaseFiles, readHistory } from '../release/records.js';
import { command } from './run-command.js';

await command(() => {
  const root = process.argv[2] ?? process.cwd();
  const coded = join(root, 'data/coded');
  const { releases } = readHistory(loadReleaseFiles(join(root, 'releases')));
  const published = new Set(releases.flatMap(({ added }) => added));
  const today = new Date().toISOString().slice(0, 10);
  const { data, findings } = checkFiles(loadFiles(coded), { today, published });
  const all = [...findings, ...checkJsonSchemas(loadJsonSchemas(coded))];
  if (all.length > 0) throw new Error(formatFindings(all));

  const version = readVersion(readFileSync(join(root, 'package.json'), 'utf8'));
  const shipped = buildShipped(data, loadSweep(root));
  replaceFolder(join(root, 'src/generated'), sourceFiles(shipped, releases, version));
  replaceFiles(join(root, 'data'), dataFiles(shipped, releases));
});
