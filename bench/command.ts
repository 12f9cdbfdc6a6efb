import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { race, ratio } from './measure.js';

/** Whole processes of the command, beside Node with nothing to do. */
export async function command(root: string, rounds: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-bench-'));
  const bare = join(folder, 'bare.mjs');
  writeFileSync(bare, '');
  const cli = join(root, 'dist/cli.js');
  const lines = [
    ['--version'],
    ['--help'],
    ['summary'],
    ['list'],
    ['show', 'cn-2024-01'],
    ['export', '--format', 'csv'],
  ];
  const start =
    (...args: readonly string[]) =>
    () =>
      execFileSync(process.execPath, args);
  const contenders: Record<string, () => unknown> = { bare: start(bare) };
  for (const args of lines) contenders[args.join(' ')] = start(cli, ...args);
  const ms = await race(contenders, rounds);
  rmSync(folder, { recursive: true });
  const of = (name: string) => ms[name] ?? Number.NaN;
  return lines.map((args) => {
    const name = args.join(' ');
    return `  ${name.padEnd(20)} ${of(name).toFixed(1).padStart(6)} ms   of bare Node ${ratio(of(name), of('bare'))}`;
  });
}
