import { defineConfig } from 'vitest/config';
import { compatPlugin } from './scripts/compat-plugin.ts';
import { pageHook } from './scripts/page-hook-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compatPlugin(), pageHook()],
        // Some tests try every case in every way: time enough for a machine that is busy.
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['scripts/fast-check-seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          environment: 'node',
          // Real browsers on two cores: one file at a time, and time enough for a browser to start.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
