import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import json from '@rollup/plugin-json';
import { engagements } from 'diplomatic-engagements';
import { countries, events, people, places } from 'diplomatic-engagements/tables';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { ratio } from './measure.js';

/** What the package weighs, and what a bundle that does not use it carries. */
export async function sizes(root: string): Promise<string[]> {
  const [report]: { size: number; unpackedSize: number }[] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  const json = gzipSync(JSON.stringify([engagements, countries, people, places, events])).length;
  const csv = gzipSync([engagements, countries, people, places, events].map(toCsv).join('\n')).length;
  return [
    `  tarball ${kb(report?.size)}, unpacked ${kb(report?.unpackedSize)}`,
    `  data without evidence, gzipped: JSON ${kb(json)}, the same as CSV ${kb(csv)}, ratio ${ratio(json, csv)}`,
    ...(await unusedImport(join(root, 'dist/index.js'))),
  ];
}

function kb(bytes = 0): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The same fields as a table: nested ones in columns of their own, lists joined by spaces. */
function toCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const cell = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns.join(','), ...flat.map((row) => columns.map((name) => cell(row[name])).join(','))].join('\n');
}

function flatten(value: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, string][] => {
      const name = `${prefix}${key}`;
      if (member === null) return [[name, '']];
      if (Array.isArray(member))
        return [[name, member.map((item) => (typeof item === 'object' ? JSON.stringify(item) : item)).join(' ')]];
      return typeof member === 'object' ? Object.entries(flatten(member, `${name}.`)) : [[name, String(member)]];
    }),
  );
}

async function unusedImport(entry: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-engagements-bench-'));
  const file = join(folder, 'unused.js');
  writeFileSync(file, `import { engagements, byCountry } from ${JSON.stringify(entry)};\n`);
  const esbuild = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', logLevel: 'silent' });
  const bundle = await rollup({
    input: file,
    plugins: [json()],
    logLevel: 'silent',
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({ format: 'esm' });
  rmSync(folder, { recursive: true });
  const bytes = (code = '') => code.replace(/^\/\/.*$/gm, '').trim().length;
  return [
    `  an unused import leaves ${bytes(esbuild.outputFiles[0]?.text)} bytes in esbuild, ${bytes(output[0].code)} in rollup`,
  ];
}
