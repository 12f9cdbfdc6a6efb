import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './files/read.js';

/** Puts a folder in place of what stood there, in one step: a failure on the way leaves the old one whole. */
export function replaceFolder(folder: string, files: Files): void {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    writeFileSync(join(draft, path), text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** Writes files one by one, each whole or not at all. */
export function replaceFiles(folder: string, files: Files): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.draft`, text);
    renameSync(`${target}.draft`, target);
  }
}
