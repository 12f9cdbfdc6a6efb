import { defineConfig } from 'vitest/config';

/** What the mutation tests run: the tests of the source that start no process and build nothing. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/clients/**',
      'tests/package/**',
      'tests/release/**',
      'tests/pipeline/commands.test.ts',
      'tests/pipeline/release/commands.test.ts',
      'tests/workflows.test.ts',
      'tests/layers.test.ts',
      'tests/pipeline/report.test.ts',
      'tests/data.test.ts',
    ],
  },
});
