/** `npm run data:fix`: puts the files of data/ into their one form and writes their JSON Schemas. Facts are left alone. */

import { join } from 'node:path';
import { command } from './command.js';
import { canonicalFiles, tidy } from './files/canonical.js';
import { jsonSchemaFiles } from './files/json-schemas.js';
import { loadFiles, parseFiles } from './files/read.js';
import { formatFindings } from './findings.js';
import { replaceFiles } from './write.js';

await command(() => {
  const folder = join(process.argv[2] ?? process.cwd(), 'data');

  const files = loadFiles(folder);
  const { data, findings } = parseFiles(files, tidy);
  if (findings.length > 0) {
    throw new Error(formatFindings(findings));
  }
  const changed = new Map([...canonicalFiles(data)].filter(([path, text]) => files.get(path) !== text));
  replaceFiles(folder, new Map([...changed, ...jsonSchemaFiles()]));
  console.log([...changed.keys()].map((path) => `fixed data/${path}`).join('\n') || 'data/ is in its one form already');
});
