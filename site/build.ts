/** `npm run build`: the site as files in dist/. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { meta } from 'diplomatic-engagements';
import { type BuildOptions, build } from 'esbuild';
import { readWorld } from './src/model/world.js';
import { sitePages } from './src/site.js';

const root = import.meta.dirname;
const resolve = createRequire(import.meta.url).resolve;
const read = (path: string) => readFileSync(path, 'utf8');

/** Classic scripts, since a page that is opened from a folder may not load modules. */
const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'iife',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
} as const;

/** How the scripts of the pages are built. */
export function pageScript(out: string): BuildOptions {
  return {
    ...shared,
    outdir: out,
    entryPoints: { page: join(root, 'src/client.tsx'), record: join(root, 'src/record.ts') },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The earlier versions of which a folder has the whole page. */
function keptIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => name !== meta.version && existsSync(join(folder, name, 'page.js')));
}

/** The licences of what the site carries of others. */
function licences(): string {
  return ['preact', '@fontsource-variable/source-serif-4', 'world-atlas', 'd3-geo', 'topojson-client']
    .map((name) => `${name}\n${'='.repeat(name.length)}\n\n${read(join(root, 'node_modules', name, 'LICENSE'))}`)
    .join('\n\n');
}

/**
 * Builds the site into a folder, which is emptied before, but for the pages of earlier versions: whoever deploys a new version
 * puts the folder `v/` of the last deployment there first.
 */
export async function buildSite(out: string): Promise<void> {
  const theme = read(join(root, 'src/theme.js'))
    .replace(/^\s*\/\/.*\n/gm, '')
    .trim();
  const kept = keptIn(join(out, 'v'));
  const pages = sitePages({
    kept,
    world: readWorld(),
    theme,
    structured: JSON.parse(read(resolve('diplomatic-engagements/data/dataset.jsonld'))),
  });
  const left = new Set(kept.map((version) => join('v', version)));
  for (const name of namesIn(out)) if (name !== 'v') rmSync(join(out, name), { recursive: true });
  for (const name of namesIn(join(out, 'v')))
    if (!left.has(join('v', name))) rmSync(join(out, 'v', name), { recursive: true });
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  await build(pageScript(out));
  await build({
    ...shared,
    outdir: out,
    entryPoints: { download: join(root, 'src/download.ts') },
    globalName: 'download',
  });
  await build({ ...shared, outdir: out, entryPoints: { style: join(root, 'src/style.css') }, external: ['*.woff2'] });
  const font = resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2');
  const further = resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2');
  cpSync(font, join(out, 'source-serif.woff2'));
  cpSync(further, join(out, 'source-serif-ext.woff2'));
  cpSync(join(root, 'src/icon.svg'), join(out, 'icon.svg'));
  writeFileSync(join(out, 'licences.txt'), licences());
  // A version that is kept has all that it needs beside it.
  for (const name of [
    'page.js',
    'record.js',
    'download.js',
    'style.css',
    'source-serif.woff2',
    'source-serif-ext.woff2',
    'icon.svg',
  ]) {
    cpSync(join(out, name), join(out, 'v', meta.version, name));
  }
}

if (process.argv[1] === import.meta.filename) {
  const out = join(root, 'dist');
  const started = performance.now();
  await buildSite(out);
  console.log(`site/dist is built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
