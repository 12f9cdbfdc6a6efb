/**
 * The last step of `npm run build`: the files of data/ and release-assets/ that are written from the tables, what stands
 * beside the JSON files in dist/data/, and one mode for all that is packed.
 */
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { jsonTables } from '../build/doors.js';
import { jsonDoors } from '../build/json-doors.js';
import { modelFiles } from '../export/data-package.js';
import { assetFiles, shippedFiles } from '../export/files.js';
import { replaceFiles, replaceFolder } from '../files/write.js';
import { command } from './run-command.js';

const packageJson = z.object({ files: z.array(z.string()), bin: z.record(z.string(), z.string()) });

await command(async () => {
  const root = process.cwd();
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const model = modelFiles.map((name) => text(`src/model/${name}.ts`));
  const tables = Object.keys(jsonTables).map((name): [string, string] => [`${name}.json`, text(`data/${name}.json`)]);
  replaceFiles(join(root, 'data'), shippedFiles(new Map(tables), model));
  replaceFolder(join(root, 'release-assets'), await assetFiles(model));
  replaceFiles(join(root, 'dist/data'), jsonDoors());

  // npm packs modes as they are, and a mask has taken away from them: the same files would make another tarball.
  const { files, bin } = packageJson.parse(JSON.parse(text('package.json')));
  const programs = Object.values(bin).map((path) => join(root, path));
  const packed = ['package.json', 'README.md', 'LICENSE', ...files.filter((path) => !/[*!]/.test(path)), 'data'];
  for (const path of packed.flatMap((part) => filesIn(join(root, part)))) {
    chmodSync(path, programs.includes(path) ? 0o755 : 0o644);
  }
});

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() || !path.endsWith('/data'))
    .flatMap(({ name }) => filesIn(join(path, name)));
}
