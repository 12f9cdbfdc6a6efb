import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundlers, idleProgram, usingProgram, weight } from '../bundlers.js';
import { attempt, type Consumer, tool } from '../consumer.js';
import type { Result } from './result.js';
import { versions } from './versions.js';

/** Parcel has its switch for package exports in the project's package.json, and keeps JSON that nobody uses. */
const parcel: Bundle = async (folder, entry, name) => {
  const outDir = join(folder, 'parcel', name);
  const args = ['build', entry, '--dist-dir', outDir, '--no-source-maps', '--no-cache', '--log-level', 'error'];
  const { status, stdout, stderr } = attempt(folder, join(folder, 'node_modules/.bin/parcel'), ...args);
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const [file = ''] = readdirSync(outDir).filter((path) => /\.m?js$/.test(path));
  return readFileSync(join(outDir, file), 'utf8');
};

/** Each bundler: whether what it makes runs, and whether imports that are not used leave nothing. */
export async function buildAll(consumer: Consumer): Promise<Result[]> {
  const results: Result[] = [];
  for (const [what, build] of Object.entries(bundlers)) {
    const { version }: { version: string } = JSON.parse(readFileSync(tool(`${what}/package.json`), 'utf8'));
    results.push({ what, version, how: 'a bundle for browsers', outcome: await outcomeOf(consumer, what, build) });
  }
  const manifest: object = JSON.parse(readFileSync(join(consumer.folder, 'package.json'), 'utf8'));
  consumer.write('package.json', JSON.stringify({ ...manifest, '@parcel/resolver-default': { packageExports: true } }));
  results.push({
    what: 'Parcel',
    version: versions.parcel,
    how: 'a bundle for browsers, package exports turned on; unused JSON stays',
    outcome: await outcomeOf(consumer, 'parcel', parcel, false),
  });
  return results;
}

async function outcomeOf(consumer: Consumer, name: string, build: Bundle, isUnusedDropped = true): Promise<string> {
  try {
    const text = await build(consumer.folder, consumer.write(`using-${name}.mjs`, usingProgram), `using-${name}`);
    const answer = consumer.node(`ran-${name}.mjs`, text);
    if (answer !== 'ok') return answer;
    const idle = await build(consumer.folder, consumer.write(`idle-${name}.mjs`, idleProgram), `idle-${name}`);
    const left = weight(idle);
    return isUnusedDropped && left > 0 ? `${left} characters left of unused imports` : 'ok';
  } catch (error) {
    return String(error).replace(/\s+/g, ' ').slice(0, 300);
  }
}
