import { defineConfig } from 'vitest/config';
import { compatPlugin } from './scripts/compat-plugin.ts';
import { pageHook } from './scripts/page-hook-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compatPlugin(), pageHook()],
        // Some tests run every case in every way. The timeout allows for a busy machine.
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
          // Real browsers run one file at a time, so that they don't compete. The timeouts allow for a browser's start.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
