import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJson } from '../pipeline/build/emit.js';
import { race, ratio } from './measure.js';
import { shippedRecords } from './synthetic.js';

/**
 * Whole processes: Node with nothing to do, an empty package with the same exports map, and the package with as many
 * records as it has and as it may come to have. Each loads the root and touches the first record.
 */
export async function coldStart(
  node: string,
  root: string,
  sizes: readonly number[],
  rounds: number,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-bench-'));
  const project = (name: string) => {
    const installed = join(folder, name, 'node_modules/diplomatic-engagements');
    mkdirSync(join(installed, 'data'), { recursive: true });
    for (const part of ['dist', 'package.json', 'data/engagements.json'])
      cpSync(join(root, part), join(installed, part), { recursive: true });
    return installed;
  };
  const empty = project('empty');
  writeFileSync(join(empty, 'dist/index.js'), 'export const engagements = Object.freeze([{ id: 1 }]);');
  writeFileSync(join(empty, 'dist/index.cjs'), 'exports.engagements = Object.freeze([{ id: 1 }]);');
  for (const size of sizes) {
    writeFileSync(join(project(String(size)), 'data/engagements.json'), toJson(shippedRecords(size)));
  }
  const lines: string[] = [];
  for (const extension of ['mjs', 'cjs'] as const) {
    const load =
      extension === 'mjs'
        ? `import { engagements } from 'diplomatic-engagements';`
        : `const { engagements } = require('diplomatic-engagements');`;
    const start = (name: string, text: string) => {
      mkdirSync(join(folder, name), { recursive: true });
      const file = join(folder, name, `start.${extension}`);
      writeFileSync(file, text);
      return () => execFileSync(node, [file]);
    };
    const names = ['empty', ...sizes.map(String)];
    const contenders: Record<string, () => unknown> = Object.fromEntries([
      ['bare', start('bare', '')],
      ...names.map((name) => [name, start(name, `${load}\nif (!engagements[0].id) throw 0;`)]),
    ]);
    for (const call of Object.values(contenders)) call();
    const ms = await race(contenders, rounds);
    const of = (name: string) => ms[name] ?? Number.NaN;
    for (const size of sizes) {
      lines.push(
        `  ${extension === 'mjs' ? 'ESM' : 'CJS'}  ${String(size).padStart(5)} records   ${of(String(size)).toFixed(1)} ms   of bare Node ${ratio(of(String(size)), of('bare'))}   of an empty package ${ratio(of(String(size)), of('empty'))}`,
      );
    }
  }
  rmSync(folder, { recursive: true });
  return [`  ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`, ...lines];
}
