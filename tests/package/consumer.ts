/** An empty project somewhere else, with the tarball installed, as a user has it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Consumer {
  readonly folder: string;
  /** Writes a file into the project and returns its path. */
  readonly write: (name: string, text: string) => string;
  /** Runs a program in the project and returns what it prints; throws with its errors where it fails. */
  readonly run: (program: string, ...args: string[]) => string;
  readonly remove: () => void;
}

/** The project's own tools, so that no consumer has to install them. */
export const tool = (path: string): string => new URL(`../../node_modules/${path}`, import.meta.url).pathname;

export function createConsumer(tarball: string, ...beside: string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-consumer-'));
  const run = (program: string, ...args: string[]) => {
    try {
      return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const said =
        error instanceof Error && 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}` : error;
      throw new Error(`${program} ${args.join(' ')}\n${said}`);
    }
  };
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }');
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...beside);
  return { folder, write, run, remove: () => rmSync(folder, { recursive: true }) };
}
