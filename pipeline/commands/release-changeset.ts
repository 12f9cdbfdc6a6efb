/** `npm run release:changeset`: writes `.changeset/data.md` from what the data have changed, ready to edit. */

import { join } from 'node:path';
import { command } from './run-command.js';
import { describe, toChangeset, toRelease } from '../release/describe.js';
import { formatObstacles } from '../release/gate.js';
import { readState } from '../release/state.js';
import { replaceFiles } from '../files/write.js';

await command(async () => {
  const root = process.cwd();
  const { diff, data, demanded, obstacles, packageName } = await readState(root);
  if (obstacles.length > 0) {
    throw new Error(`${formatObstacles(obstacles)}\n\nNothing was written.`);
  }
  if (demanded === null) {
    console.log('The data are those of the last release: there is nothing to announce.');
  } else {
    // The version and the date are not known yet, and a changeset names neither.
    const release = toRelease(diff, data.corrections, { version: '', date: '', level: demanded, sha256: '' });
    replaceFiles(join(root, '.changeset'), new Map([['data.md', toChangeset(packageName, demanded, release)]]));
    console.log(`.changeset/data.md, ${demanded}:\n\n${describe(release)}`);
  }
});
