import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path to what a file holds. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Puts a folder in place of what stood there. Whenever it is stopped, one of the two is whole: the old folder is set
 * aside, not removed, until the new one stands, and a run that was stopped in between is mended by the next.
 */
export function replaceFolder(folder: string, files: Contents): void {
  const [draft, old] = [`${folder}.draft`, `${folder}.old`];
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  rmSync(draft, { recursive: true, force: true });
  writeAll(draft, files);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(draft, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Writes files into a folder, each whole or not at all; none takes its place before all have been written. */
export function replaceFiles(folder: string, files: Contents): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, '.draft');
  rmSync(draft, { recursive: true, force: true });
  writeAll(draft, files);
  for (const path of files.keys()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(draft, path), join(folder, path));
  }
  rmSync(draft, { recursive: true, force: true });
}

function writeAll(folder: string, files: Contents): void {
  for (const [path, contents] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents);
  }
}
