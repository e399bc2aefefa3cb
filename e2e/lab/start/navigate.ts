/** Opens the page to inspect, and says what to do if the browser shows an error page instead. */
import { causeOf } from '../../../src/core/notes/missing-response.ts';
import { plain } from '../../../src/locales/catalogue/text.ts';
import { enMissingResponse } from '../../../src/locales/en/missing-response.ts';
import type { Driver } from '../driver.ts';

const CODE = /net::ERR_\w+|(?:NS|SEC|SSL)_ERROR_\w+|MOZILLA_PKIX_ERROR_\w+/;

/** Returns null if the page has loaded, else why it hasn't and what to do. The browser stays open. */
export async function navigate(driver: Driver, url: string): Promise<string | null> {
  try {
    await driver.open(url);
    return null;
  } catch (error) {
    return adviceOn(error instanceof Error ? error.message : String(error), url);
  }
}

const adviceOn = (message: string, url: string): string => {
  const code = CODE.exec(message)?.[0] ?? '';
  const cause = /insecure certificate/i.test(message) ? 'certificate' : causeOf(code);
  const { what, next } = enMissingResponse.causes[cause](new URL(url).origin);
  const step =
    cause === 'certificate'
      ? 'In the browser’s window, choose Advanced, accept the certificate, and the page loads in the same tab.'
      : plain(next);
  return [`The page didn’t load${code === '' ? '' : ` (${code})`}. ${plain(what)}`, step, 'Then reload the page in the window.'].join('\n');
};
