/** Builds the panel as a page for tests and benchmarks, with the build's virtual modules. */
import { defineConfig } from 'vite';
import { compatPlugin } from './scripts/compat-plugin.ts';

export default defineConfig({
  plugins: [compatPlugin()],
  // As in the extension, what the panel needs at once is in one file. It must not contain the entry, which awaits others that import it.
  build: {
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'panel', test: /src.(?:core|capture|locales|panel)/, tags: ['$initial'] }] } },
    },
  },
});
