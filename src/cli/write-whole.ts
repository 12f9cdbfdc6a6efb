import { lstatSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { printable } from '../input/printable.js';

/**
 * Writes a file whole or not at all: beside its place first, then into it. What stood there stays until then, and leaves its
 * mode. A device or a pipe, which has no place to be put into, is written to as it is.
 * @returns what went wrong, or null
 */
export function writeWhole(file: string, contents: string | Uint8Array): string | null {
  let draft: string | undefined;
  try {
    const place = followLinks(file);
    const there = statSync(place, { throwIfNoEntry: false });
    if (there?.isDirectory()) return `${printable(file)} is a folder, not a file`;
    if (there && !there.isFile()) {
      writeFileSync(place, contents);
      return null;
    }
    draft = join(dirname(place), `.${process.pid}.part`);
    writeFileSync(draft, contents, there ? { mode: there.mode } : {});
    renameSync(draft, place);
    return null;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${printable(file)} could not be written: ${code}`;
  }
}

const mostLinks = 40;

/** Where a link leads, whether or not a file is there. */
function followLinks(file: string): string {
  let path = file;
  for (let links = 0; links < mostLinks && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink(); links += 1) {
    path = resolve(dirname(path), readlinkSync(path));
  }
  return path;
}
