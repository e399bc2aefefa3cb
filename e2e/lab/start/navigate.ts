/** Opens the page to inspect, and says what to do if the browser shows an error page instead. */
import { causeOf } from '../../../src/core/notes/missing-response.ts';
import { plain } from '../../../src/locales/catalogue/text.ts';
import { enMissingResponse } from '../../../src/locales/en/missing-response.ts';
import type { Driver } from '../driver.ts';

const CODE = /net::ERR_\w+|(?:NS|SEC|SSL)_ERROR_\w+|MOZILLA_PKIX_ERROR_\w+/g;

const IN_THE_WINDOW = 'In the browser’s window, choose Advanced and accept the certificate.';
const WITH_A_WINDOW = 'To accept the certificate, run the command with a display and without --headless.';

/** Returns null if the page has loaded, else why it hasn't and what to do. The browser stays open. */
export async function navigate(driver: Driver, url: string, headless: boolean): Promise<string | null> {
  try {
    await driver.open(url);
    return null;
  } catch (error) {
    return adviceOn(error instanceof Error ? error.message : String(error), url, headless);
  }
}

const adviceOn = (message: string, url: string, headless: boolean): string => {
  // Firefox puts the general code before the exact one.
  const code = message.match(CODE)?.at(-1) ?? '';
  const cause = causeOf(code);
  const { what, next } = enMissingResponse.causes[cause](new URL(url).origin);
  const step = cause !== 'certificate' ? plain(next) : headless ? WITH_A_WINDOW : IN_THE_WINDOW;
  const lines = [`The page didn’t load${code === '' ? '' : ` (${code})`}. ${plain(what)}`, step];
  return [...lines, ...(headless ? [] : ['Then reload the page in the window.'])].join('\n');
};
