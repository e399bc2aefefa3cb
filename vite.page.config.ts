/** The panel's page of the tests: what the panel takes from the build. */
import { defineConfig } from 'vite';
import { compatPlugin } from './scripts/compat-plugin.ts';

export default defineConfig({ plugins: [compatPlugin()] });
