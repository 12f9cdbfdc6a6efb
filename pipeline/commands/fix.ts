/** `npm run data:fix`: puts the files of data/coded/ into their one form and writes their JSON Schemas. Facts are left alone. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalFiles, tidy } from '../files/canonical.js';
import { formatFindings } from '../files/findings.js';
import { jsonSchemaFiles } from '../files/json-schemas.js';
import { loadFiles, parseFiles } from '../files/read.js';
import { replaceFiles } from '../files/write.js';
import { command } from './run-command.js';

await command(() => {
  const folder = join(process.argv[2] ?? process.cwd(), 'data/coded');
  const files = loadFiles(folder);
  const { data, findings } = parseFiles(files, tidy);
  if (findings.length > 0) throw new Error(formatFindings(findings));

  const canonical = canonicalFiles(data);
  const changed = new Map([...canonical].filter(([path, text]) => files.get(path) !== text));
  replaceFiles(folder, new Map([...changed, ...jsonSchemaFiles()]));
  // Rows that stood in the file of another year have been written into their own by now.
  const emptied = [...files.keys()].filter((path) => !canonical.has(path));
  for (const path of emptied) rmSync(join(folder, path));
  const done = [
    ...[...changed.keys()].map((path) => `fixed data/coded/${path}`),
    ...emptied.map((path) => `emptied data/coded/${path}`),
  ];
  console.log(done.join('\n') || 'data/coded/ is in its one form already');
});
