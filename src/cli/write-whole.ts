import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { printable } from '../input/printable.js';

/**
 * Writes a file whole or not at all: beside its place first, then into it. What stood there stays until then.
 * @returns what went wrong, or null
 */
export function writeWhole(file: string, contents: string | Uint8Array): string | null {
  const draft = `${file}.${process.pid}.part`;
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return `${printable(file)} is a folder`;
    writeFileSync(draft, contents);
    renameSync(draft, file);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${printable(file)} could not be written: ${code}`;
  }
}
