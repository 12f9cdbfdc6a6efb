/** `npm run release:check`: whether what is here may be released at the level that the changesets announce. */
import { command } from './run-command.js';
import { formatObstacles } from '../release/gate.js';
import { readState } from '../release/state.js';

await command(async () => {
  const { obstacles, levelObstacles, demanded, pending, last } = await readState(process.cwd());
  const inTheWay = [...obstacles, ...levelObstacles];
  if (inTheWay.length > 0) {
    throw new Error(`${formatObstacles(inTheWay)}\n\n${inTheWay.length} in the way of a release.`);
  }
  const against = last === null ? 'nothing: this is the first release' : last.version;
  console.log(
    `Compared with ${against}. The data demand ${demanded ?? 'no release'}; the changesets announce ${pending ?? 'none'}.`,
  );
});
