import { spawnSync } from 'node:child_process';

/** A program run in a folder, to its end. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** Runs a program and returns how it ended, whatever that was. */
export function attempt(cwd: string, program: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, out: `${stdout}${stderr}` };
}

/** Runs a program that must succeed, and returns what it printed. */
export function run(cwd: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
