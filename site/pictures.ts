/** `npm run pictures`: the pictures of the README in docs/pictures/ of the package, and the README where it shows them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from './src/model/world.js';
import { pictures, withPictures } from './src/pictures.js';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
const readme = join(root, 'README.md');
mkdirSync(folder, { recursive: true });
for (const [name, text] of pictures(readWorld())) writeFileSync(join(folder, name), text);
writeFileSync(readme, withPictures(readFileSync(readme, 'utf8')));
