/** The last step of `npm run build`: what stands beside the JSON files in dist/data/, and one mode for all that is packed. */
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { jsonDoors } from '../build/json-doors.js';
import { replaceFiles } from '../files/write.js';
import { command } from './run-command.js';

const packageJson = z.object({ files: z.array(z.string()), bin: z.record(z.string(), z.string()) });

await command(() => {
  const root = process.cwd();
  replaceFiles(join(root, 'dist/data'), jsonDoors());

  // npm packs modes as they are, and a mask has taken away from them: the same files would make another tarball.
  const { files, bin } = packageJson.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const programs = Object.values(bin).map((path) => join(root, path));
  const packed = ['package.json', 'README.md', 'LICENSE', ...files.map((path) => path.replace('/*.json', ''))];
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
