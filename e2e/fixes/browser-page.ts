/** A real browser whose page sends requests to a server. */
import { chromium } from 'playwright';
import { ensureBrowser } from '../lab/browsers/ensure.ts';
import type { BrowserName } from '../lab/browsers/find.ts';
import { connect, evaluateIn } from '../lab/firefox/bidi.ts';
import { startFirefox } from '../lab/firefox/process.ts';

/** A request for the page to send. */
export interface BrowserRequest {
  readonly url: string;
  readonly method: 'GET' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: 'include' | 'omit';
}

/** What JavaScript could read of a response. */
interface ReadableResponse {
  readonly status: number;
  readonly total: string | null;
}

export interface Browser {
  readonly open: (url: string) => Promise<void>;
  /** Sends requests from the open page. Returns what it reads of each response, or null if the browser blocks it. */
  readonly send: (requests: readonly BrowserRequest[]) => Promise<readonly (ReadableResponse | null)[]>;
  readonly close: () => Promise<void>;
}

const expressionOf = (requests: readonly BrowserRequest[]): string => `Promise.all(${JSON.stringify(requests)}.map(({ url, ...init }) =>
  fetch(url, init).then(({ status, headers }) => ({ status, total: headers.get('x-total') }), () => null)))`;

const startChromium = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: [
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    send: (requests) => page.evaluate(expressionOf(requests)),
    close: () => browser.close(),
  };
};

const launchFirefox = async (): Promise<Browser> => {
  ensureBrowser('firefox');
  const firefox = await startFirefox({ headless: true, online: false, screenWidth: 800 });
  const bidi = await connect(firefox.url);
  await bidi.send('session.new', { capabilities: {} });
  const { contexts } = await bidi.send('browsingContext.getTree');
  const [{ context }] = contexts as [{ context: string }];
  return {
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    send: async (requests) => (await evaluateIn(bidi, context, expressionOf(requests))) as (ReadableResponse | null)[],
    close: async () => {
      bidi.close();
      await firefox.close();
    },
  };
};

/** Starts a headless browser. */
export const startBrowser = (name: BrowserName): Promise<Browser> => (name === 'chromium' ? startChromium() : launchFirefox());
