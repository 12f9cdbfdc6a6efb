/** `npm run release:check`, after a build: whether what is here may be released at the level that the changesets announce. */
import { formatObstacles } from '../release/gate.js';
import { readState } from '../release/state.js';
import { command } from './run-command.js';

await command(async () => {
  const { obstacles, demanded, pending, last } = await readState(process.cwd());
  if (obstacles.length > 0) {
    throw new Error(`${formatObstacles(obstacles)}\n\n${obstacles.length} in the way of a release.`);
  }
  const against = last === null ? 'nothing: this is the first release' : last.version;
  console.log(
    `Compared with ${against}. The changes demand ${demanded ?? 'no release'}; the changesets announce ${pending ?? 'none'}.`,
  );
});
