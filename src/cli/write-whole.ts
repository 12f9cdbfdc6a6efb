import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { printable } from '../input/printable.js';

/**
 * Writes a file whole or not at all: beside its place first, then into it. What stood there stays until then. A device or
 * a pipe, which has no place to be put into, is written to as it is.
 * @returns what went wrong, or null
 */
export function writeWhole(file: string, contents: string | Uint8Array): string | null {
  let draft: string | undefined;
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return `${printable(file)} is a folder, not a file`;
    if (there && !there.isFile()) {
      writeFileSync(file, contents);
      return null;
    }
    const place = there ? realpathSync(file) : file;
    draft = `${place}.${process.pid}.part`;
    writeFileSync(draft, contents);
    renameSync(draft, place);
    return null;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${printable(file)} could not be written: ${code}`;
  }
}
