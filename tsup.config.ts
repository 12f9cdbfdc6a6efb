import { basename, dirname, join, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { builtName, type Door, doors } from './pipeline/build/doors.js';

const entries = Object.entries(doors) as [Door, string][];
const doorOf = new Map(entries.map(([door, path]) => [resolve(path), door]));

/**
 * An import that reaches another door stays an import of that door, and one that reaches a data file stays an import of
 * the file: every door opens on the same objects, and each is in the package once.
 */
const everythingOnce = (own: string): Plugin => ({
  name: 'everything-once',
  setup({ onResolve, onLoad, initialOptions: { format } }) {
    const extension = format === 'cjs' ? 'cjs' : 'js';
    onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path).replace(/\.js$/, '.ts');
      const door = doorOf.get(file);
      return door && file !== resolve(own) ? { path: `./${builtName(door)}.${extension}`, external: true } : null;
    });
    onResolve({ filter: /\/data\/[a-z-]+\.json$/ }, ({ path, resolveDir }) => {
      if (format !== 'cjs') return { path: `../data/${basename(path)}`, external: true };
      return path.startsWith('../data/') && resolveDir === '' ? { path, external: true } : { path, namespace: 'data' };
    });
    // In CommonJS `require` gives the parsed file itself, without the wrapper that an `import` of it would become.
    onLoad({ filter: /.*/, namespace: 'data' }, ({ path }) => ({
      contents: `export default require('../data/${basename(path)}')`,
      resolveDir: '',
    }));
    // A second copy of the class would not be `instanceof` the first. The root exports all that this file does at run time.
    onResolve({ filter: /\/errors\.js$/ }, ({ path, importer }) => {
      const isOurs = resolve(dirname(importer), path) === resolve('src/input/errors.js');
      return isOurs && own !== doors['.'] ? { path: `./index.${extension}`, external: true } : null;
    });
  },
});

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  noExternal: ['leven', /^zod/],
  external: [/^node:/],
  esbuildOptions: setOptions,
};

/** The doors that are mostly other people's code, which nobody reads here. */
const borrowed: readonly string[] = ['formats', 'schema', 'cli'];

function setOptions(options: BuildOptions): void {
  options.charset = 'utf8';
  // The bytes name where a library was found: the same, whether node_modules is a folder or a link to one.
  options.preserveSymlinks = true;
  if (borrowed.some((name) => Object.hasOwn(Object(options.entryPoints), name))) {
    options.minify = true;
    // An error that nobody catches prints the line that threw it.
    options.lineLimit = 120;
  }
  // csv-stringify asks whether its options are Buffers. None is, and browsers have no Buffer: its own build for them brings a copy of the class.
  options.define = { ...options.define, 'Buffer.from': 'Array.from', 'Buffer.isBuffer': 'Array.isArray' };
  // Node wants `with { type: 'json' }`, which the target does not have; engines read a quoted string faster than one in backticks.
  options.supported = { 'import-attributes': true, 'template-literal': false };
}

const types = Object.fromEntries(entries.map(([door, path]) => [builtName(door), path]));

export default defineConfig([
  ...entries.map(([door, path]) => ({
    ...shared,
    entry: { [builtName(door)]: path },
    esbuildPlugins: [everythingOnce(path)],
  })),
  {
    ...shared,
    // In parts, so that a command loads only what it needs.
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    splitting: true,
    // commander is CommonJS, and asks for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    esbuildPlugins: [everythingOnce('src/cli/main.ts')],
  },
  {
    ...shared,
    entry: types,
    dts: {
      only: true,
      entry: types,
      resolve: ['@standard-schema/spec'],
      // What is public names nothing of Node, whose types take longer to read than all of ours.
      compilerOptions: { stripInternal: true, types: [] },
    },
  },
]);
