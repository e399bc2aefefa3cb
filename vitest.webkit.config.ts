import { defineConfig } from 'vitest/config';

/** Runs WebKit's oracle alone, because it needs a browser that the other tests don't. */
export default defineConfig({
  test: { include: ['e2e/webkit.oracle.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 },
});
