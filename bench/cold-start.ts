import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { race, ratio } from './measure.js';

/** Whole processes: Node with nothing to do, beside Node that loads the root entry, in both module systems. */
export function coldStart(node: string, dist: string, rounds: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-bench-'));
  const script = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return () => execFileSync(node, [join(folder, name)]);
  };
  const load = pathToFileURL(join(dist, 'index.js')).href;
  const contenders = {
    'bare ESM': script('bare.mjs', 'export {};'),
    'root ESM': script(
      'root.mjs',
      `import { engagements } from ${JSON.stringify(load)};\nif (engagements.length === 0) throw 0;`,
    ),
    'bare CJS': script('bare.cjs', ''),
    'root CJS': script(
      'root.cjs',
      `if (require(${JSON.stringify(join(dist, 'index.cjs'))}).engagements.length === 0) throw 0;`,
    ),
  };
  for (const call of Object.values(contenders)) call();
  const ms = race(contenders, rounds);
  rmSync(folder, { recursive: true });
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const line = (kind: 'ESM' | 'CJS') => {
    const [bare, root] = [ms[`bare ${kind}`], ms[`root ${kind}`]];
    return `  ${version.padEnd(10)} ${kind}   bare ${bare.toFixed(1)} ms   root ${root.toFixed(1)} ms   ratio ${ratio(root, bare)}`;
  };
  return [line('ESM'), line('CJS')];
}
