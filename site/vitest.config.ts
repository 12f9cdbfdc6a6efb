import { defineConfig } from 'vitest/config';

/** One file after the other: they build into one folder, and a browser that shares a core is slow. */
export default defineConfig({
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false },
});
