import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', evidence: 'src/evidence.ts', schema: 'src/schema/index.ts', cli: 'src/cli/main.ts' },
  format: ['esm', 'cjs'],
  dts: { entry: { index: 'src/index.ts', evidence: 'src/evidence.ts', schema: 'src/schema/index.ts' } },
  target: 'es2022',
  platform: 'neutral',
  // Entries share what they have in common, in CommonJS as well, so that every door opens on the same objects.
  splitting: true,
  treeshake: false,
  clean: true,
  publicDir: 'src/generated/public',
  noExternal: ['leven'],
  external: [/^node:/],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
