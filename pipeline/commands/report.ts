/** `npm run data:report`: prints the state of the data, and renews the documents that are written from them. */

import { documents } from '../documents/index.js';
import { readDocumentInput } from '../documents/read-input.js';
import { replaceFiles } from '../files/write.js';
import { command } from './run-command.js';

await command(() => {
  const root = process.cwd();
  const files = documents(readDocumentInput(root));
  replaceFiles(root, files);
  console.log(files.get('docs/data-report.md'));
});
