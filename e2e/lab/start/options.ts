/** The command-line options of `npm start`. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';

export interface StartOptions {
  readonly engine: BrowserName;
  /** The page to inspect, or null for the lab's page. */
  readonly url: string | null;
  readonly headless: boolean;
}

export const USAGE = `Usage: npm start -- [options]

  --browser chromium|firefox   browser to open (default: chromium)
  --url URL                    inspect this page instead of the lab's
  --headless                   print the explained requests, save a screenshot of the panel, and exit.
                               This is the default without a display.`;

/** Parses the arguments. Throws an error with the problem and the usage. */
export function startOptions(args: readonly string[]): StartOptions | 'help' {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { browser: { ...text, default: 'chromium' }, url: text, headless: flag, help: { ...flag, short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return 'help';
    const { browser: engine, url = null, headless = false } = values;
    if (engine !== 'chromium' && engine !== 'firefox') throw new Error(`--browser must be chromium or firefox, not ${engine}`);
    if (url !== null && !URL.canParse(url)) throw new Error(`--url must be an absolute URL, such as https://example.com/, not ${url}`);
    return { engine, url, headless: headless || !hasDisplay() };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
