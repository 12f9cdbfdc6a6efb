/** Packs the package once for all tests of it, as it would be published. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from '../consumer.js';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly tarball: string;
    readonly packed: { readonly size: number; readonly unpackedSize: number; readonly files: readonly string[] };
  }
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-pack-'));
  const output = run(process.cwd(), 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [report]: PackReport[] = JSON.parse(output);
  if (!report) throw new Error('npm pack reported nothing');
  project.provide('tarball', join(folder, report.filename));
  project.provide('packed', {
    size: report.size,
    unpackedSize: report.unpackedSize,
    files: report.files.map(({ path }) => path).sort(),
  });
  return () => rmSync(folder, { recursive: true });
}
