import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scale/*.test.ts', 'bench/*.test.mjs'],
    globalSetup: ['src/platform/testing/global-setup.ts'],
    // Each file has a database of its own on one server; more workers than processors only make them wait.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
