import { isHttpScheme, schemeOf } from '../../http/url.ts';
import { check, failed, passed } from '../check.ts';
import type { RedirectInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** A redirect leads to http or https. Source: Fetch, HTTP-redirect fetch, step 6. */
export const redirectSchemeHttp = check('redirect-scheme-http', step('http-redirect-fetch', '6'), ({ location }: RedirectInput) => {
  if (location === '') return passed; // the previous check has failed
  const scheme = schemeOf(location);
  return isHttpScheme(scheme) ? passed : failed({ id: 'redirect-scheme', scheme, location });
});
