/** `npm start`: opens a browser with DevTools on the Corsplain panel, and a page with requests of every kind. */
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.on('SIGINT', () => {}); // the child process gets Ctrl+C too, closes its browser and exits first
process.exitCode = runTypeScript('e2e/lab/start/start.ts', process.argv.slice(2)) ? 0 : 1;
