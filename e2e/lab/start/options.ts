/** What `npm start` is asked for. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';

export interface StartOptions {
  readonly engine: BrowserName;
  /** The page to inspect; null: the lab's. */
  readonly url: string | null;
  readonly headless: boolean;
}

export const USAGE = `Usage: npm start -- [options]

  --browser chromium|firefox   which browser to open; default: chromium
  --url ADDRESS                inspect this page instead of the lab's
  --headless                   open no window: print the explained requests, save a picture of the panel, and end.
                               This is so, too, where there is no display.`;

/** Reads the arguments. Throws with what is wrong with them, and the usage. */
export function startOptions(args: readonly string[]): StartOptions | 'help' {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { browser: { ...text, default: 'chromium' }, url: text, headless: flag, help: { ...flag, short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return 'help';
    const { browser: engine, url = null, headless = false } = values;
    if (engine !== 'chromium' && engine !== 'firefox') throw new Error(`--browser must be chromium or firefox, not ${engine}`);
    if (url !== null && !URL.canParse(url)) throw new Error(`--url must be a whole address, such as https://example.com/, not ${url}`);
    return { engine, url, headless: headless || !hasDisplay() };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
