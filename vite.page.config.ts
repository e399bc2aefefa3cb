/** Builds the panel as a page for tests and benchmarks, with the build's virtual modules. */
import { defineConfig } from 'vite';
import { compatPlugin } from './scripts/compat-plugin.ts';

export default defineConfig({ plugins: [compatPlugin()] });
