import { defineConfig } from 'vite';

/** Builds the command line into one file for Node without dependencies. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    ssr: 'src/cli/main.ts',
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { entryFileNames: 'corsplain.js', codeSplitting: false },
    },
  },
});
