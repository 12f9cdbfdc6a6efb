/** A copy of the working tree to build in, with the tools of this one. */
import { cpSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/** What is built or installed, and what belongs to the site, which no build of the package reads. */
const left = new Set(['node_modules', 'dist', 'coverage', 'reports', '.git', '.stryker-tmp', 'site']);

export function copyCheckout(to: string): void {
  cpSync(root, to, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}
