/** `npm run pictures`: the pictures of the README, in docs/pictures/ of the package. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from './src/model/world.js';
import { pictures } from './src/pictures.js';

const folder = join(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });
for (const [name, text] of pictures(readWorld())) writeFileSync(join(folder, name), text);
