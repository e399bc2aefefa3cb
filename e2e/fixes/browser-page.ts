/** A real browser that asks a server from a page. */
import { chromium } from 'playwright';
import { ensureBrowser } from '../lab/browsers/ensure.ts';
import type { BrowserName } from '../lab/browsers/find.ts';
import { connect, evaluateIn } from '../lab/firefox/bidi.ts';
import { startFirefox } from '../lab/firefox/process.ts';

/** What a page asks for. */
export interface BrowserRequest {
  readonly url: string;
  readonly method: 'GET' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: 'include' | 'omit';
}

/** What script could read of the response. */
export interface Read {
  readonly status: number;
  readonly total: string | null;
}

export interface Browser {
  readonly open: (url: string) => Promise<void>;
  /** What the open page reads of each response; null where the browser hides it. */
  readonly send: (asked: readonly BrowserRequest[]) => Promise<readonly (Read | null)[]>;
  readonly close: () => Promise<void>;
}

const expressionOf = (asked: readonly BrowserRequest[]): string => `Promise.all(${JSON.stringify(asked)}.map(({ url, ...init }) =>
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
    send: (asked) => page.evaluate(expressionOf(asked)),
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
    send: async (asked) => (await evaluateIn(bidi, context, expressionOf(asked))) as (Read | null)[],
    close: async () => {
      bidi.close();
      await firefox.close();
    },
  };
};

/** Starts a browser without a window. */
export const startBrowser = (name: BrowserName): Promise<Browser> => (name === 'chromium' ? startChromium() : launchFirefox());
