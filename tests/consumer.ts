/** An empty project somewhere else, with the package installed, as a user has it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A program run to its end. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program and returns how it ended, whatever that was. */
export function attempt(cwd: string, program: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 64 << 20 });
  return { status, stdout, stderr };
}

/** Runs a program that must succeed, and returns what it printed. */
export function run(cwd: string, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = attempt(cwd, program, ...args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

export interface Consumer {
  readonly folder: string;
  /** Where the package is installed. */
  readonly installed: string;
  /** Writes a file into the project and returns its path. */
  readonly write: (name: string, text: string) => string;
  /** Runs a program in the project and returns what it prints; throws with its errors where it fails. */
  readonly run: (program: string, ...args: readonly string[]) => string;
  /** Runs a file of JavaScript, by its text, and returns what it prints. */
  readonly node: (name: string, code: string) => string;
  readonly remove: () => void;
}

/** The project's own tools, so that no consumer has to install them. */
export const tool = (path: string): string => new URL(`../node_modules/${path}`, import.meta.url).pathname;

/** A consumer of packages, as npm names them; `npmrc` points it to a registry other than the usual one. */
export function createConsumer(packages: readonly string[], npmrc?: string): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-consumer-'));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }');
  if (npmrc !== undefined) write('.npmrc', npmrc);
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--save-exact', ...packages);
  return {
    folder,
    installed: join(folder, 'node_modules/diplomatic-engagements'),
    write,
    run: (program, ...args) => run(folder, program, ...args),
    node: (name, code) => run(folder, process.execPath, write(name, code)).trim(),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
