/** `npm run data:compile`: data/ to src/generated/, or every finding and exit code 1. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, checkJsonSchemas } from './check.js';
import { command } from './command.js';
import { buildShipped } from './compile/build.js';
import { emitFiles } from './compile/emit.js';
import { loadFiles, loadJsonSchemas } from './files/read.js';
import { formatFindings } from './findings.js';
import { loadReleaseFiles, readHistory } from './release/records.js';
import { readVersion } from './version.js';
import { replaceFolder } from './write.js';

await command(() => {
  const root = process.argv[2] ?? process.cwd();

  const { data, findings } = checkFiles(loadFiles(join(root, 'data')));
  const all = [...findings, ...checkJsonSchemas(loadJsonSchemas(join(root, 'data')))];
  if (all.length > 0) {
    throw new Error(formatFindings(all));
  }
  const version = readVersion(readFileSync(join(root, 'package.json'), 'utf8'));
  const { releases } = readHistory(loadReleaseFiles(join(root, 'releases')));
  replaceFolder(join(root, 'src/generated'), emitFiles(buildShipped(data), releases, version));
});
