import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/** An entry loads another instead of carrying a copy of it: every door opens on the same objects. */
const entriesStayOutside: Plugin = {
  name: 'entries-stay-outside',
  setup({ onResolve, initialOptions }) {
    const extension = initialOptions.format === 'cjs' ? 'cjs' : 'js';
    onResolve({ filter: /^\.\.?\/index\.js$/ }, () => ({ path: `./index.${extension}`, external: true }));
    onResolve({ filter: /^\.\.\/changes\.js$/ }, () => ({ path: `./changes.${extension}`, external: true }));
  },
};

/** In CommonJS the records are the JSON file that ships anyway, loaded rather than carried a second time. */
const recordsAreTheFile: Plugin = {
  name: 'records-are-the-file',
  setup({ onLoad, onResolve, initialOptions }) {
    if (initialOptions.format !== 'cjs') return;
    const path = './data/engagements.json';
    onResolve({ filter: /^\.\/data\/engagements\.json$/ }, () => ({ path, external: true }));
    onLoad({ filter: /generated[\\/]engagements\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return { contents: text.replace(/JSON\.parse\(".*"\)/, `require('${path}')`), loader: 'ts' };
    });
  },
};

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  noExternal: ['leven'],
  external: [/^node:/],
  esbuildOptions(options) {
    options.charset = 'utf8';
    // The data are one long text each, and engines read a quoted one faster than one in backticks.
    options.supported = { 'template-literal': false };
  },
};

const types = {
  index: 'src/index.ts',
  evidence: 'src/evidence.ts',
  changes: 'src/changes.ts',
  schema: 'src/schema/index.ts',
};

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, esbuildPlugins: [recordsAreTheFile] },
  { ...shared, entry: { evidence: 'src/evidence.ts' }, esbuildPlugins: [entriesStayOutside] },
  { ...shared, entry: { changes: 'src/changes.ts' }, esbuildPlugins: [entriesStayOutside] },
  { ...shared, entry: { schema: 'src/schema/index.ts' } },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: 'esm', esbuildPlugins: [entriesStayOutside] },
  { ...shared, entry: types, dts: { only: true, entry: types, compilerOptions: { stripInternal: true } } },
]);
