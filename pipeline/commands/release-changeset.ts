/** `npm run release:changeset`: writes `.changeset/data.md` from what has changed, ready to edit. */
import { join } from 'node:path';
import { replaceFiles } from '../files/write.js';
import { describe, toChangeset, toRelease } from '../release/describe.js';
import { formatObstacles, levelObstacles } from '../release/gate.js';
import { readState } from '../release/state.js';
import { command } from './run-command.js';

await command(async () => {
  const root = process.cwd();
  const { diff, data, demanded, pending, obstacles, packageName } = await readState(root);
  // That no changeset announces the level yet is what this command is for.
  const tooLow = levelObstacles(demanded, pending).map(({ found }) => found);
  const inTheWay = obstacles.filter(({ found }) => !tooLow.includes(found));
  if (inTheWay.length > 0) throw new Error(`${formatObstacles(inTheWay)}\n\nNothing was written.`);
  if (demanded === null) {
    console.log('Everything is as in the last release: there is nothing to announce.');
    return;
  }
  // The version and the date are not known yet, and a changeset names neither.
  const release = toRelease(diff, data.corrections, { version: '', date: '', level: demanded, sha256: '' });
  replaceFiles(join(root, '.changeset'), new Map([['data.md', toChangeset(packageName, demanded, release)]]));
  console.log(`.changeset/data.md, ${demanded}:\n\n${describe(release)}`);
});
