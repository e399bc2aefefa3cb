/** `npm start`: a browser with DevTools on the Corsplain panel, and a page that makes the panel speak. */
import { prepare, runTypeScript } from './prepare.mjs';

prepare();
process.on('SIGINT', () => {}); // Ctrl+C reaches the program below too: it closes its browser, and then this one ends
process.exitCode = runTypeScript('e2e/lab/start/start.ts', process.argv.slice(2)) ? 0 : 1;
