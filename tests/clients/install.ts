/** Installs the foreign clients: what Debian has from Debian, the rest from npm. What cannot be installed fails the run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { createConsumer } from '../consumer.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where those of npm are installed. */
    readonly fromNpm: string;
  }
}

/** A program or a file of each package tells whether it is there. */
const debian: Readonly<Record<string, string>> = {
  sqlite3: '/usr/bin/sqlite3',
  'gdal-bin': '/usr/bin/ogrinfo',
  'r-base-core': '/usr/bin/Rscript',
  'r-cran-readr': '/usr/lib/R/site-library/readr/DESCRIPTION',
  'python3-pandas': '/usr/lib/python3/dist-packages/pandas/__init__.py',
  'python3-icalendar': '/usr/lib/python3/dist-packages/icalendar/__init__.py',
  'python3-openpyxl': '/usr/lib/python3/dist-packages/openpyxl/__init__.py',
};

export default function setup(project: TestProject): () => void {
  const missing = Object.keys(debian).filter((name) => !existsSync(debian[name] ?? ''));
  if (missing.length > 0) {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  }
  const fromNpm = createConsumer([
    '@duckdb/node-api@1.5.5-r.5',
    'd3@7.9.0',
    'nodejs-polars@0.26.1',
    // Optional there, and so left out without a word where it could not be fetched.
    `nodejs-polars-linux-${process.arch}-gnu@0.26.1`,
  ]);
  project.provide('fromNpm', fromNpm.folder);
  return () => fromNpm.remove();
}

function apt(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(`apt-get ${args.join(' ')} ended with ${status}: the clients run on Debian.\n${stderr}`);
}
