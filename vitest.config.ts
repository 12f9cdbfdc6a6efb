import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**', 'pipeline/**'],
      // main.ts is the edge of the command: it is tested as a process of its own, which coverage does not see.
      exclude: ['src/generated/**', 'src/cli/main.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { 'src/**': { statements: 95, branches: 95, functions: 95, lines: 95 } },
    },
    projects: [
      {
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**'],
          typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: 'tests/package/pack.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
