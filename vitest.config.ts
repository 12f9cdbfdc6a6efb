import { defineConfig } from 'vitest/config';

/** Tests that start processes take long on a machine that is busy with other things: a limit is for what hangs. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // The rehearsal of a release waits for builds most of the time: the others need not wait for it.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**', 'pipeline/**'],
      // main.ts is the edge of the command: it is tested as a process of its own, which coverage does not see.
      exclude: ['src/generated/**', 'src/cli/main.ts', '**/*.d.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { 'src/**': { statements: 95, branches: 95, functions: 95, lines: 95 } },
    },
    projects: [
      {
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', 'tests/release/**', 'tests/clients/**'],
          typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
          ...patience,
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: 'tests/package/pack.ts',
          ...patience,
        },
      },
      // By themselves, since they install what they need: npm run test:clients.
      {
        test: {
          name: 'clients',
          include: ['tests/clients/**/*.test.ts'],
          globalSetup: 'tests/clients/install.ts',
          ...patience,
        },
      },
      { test: { name: 'release', include: ['tests/release/**/*.test.ts'], ...patience } },
    ],
  },
});
