/** Prints the path of both browsers and installs missing ones. */

import { ensureBrowser } from './ensure.ts';
import type { BrowserName } from './find.ts';

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];

for (const name of BOTH) {
  try {
    console.log(`${name}: ${ensureBrowser(name)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
