import { isHttpScheme, schemeOf } from '../../http/url.ts';
import { check, failed, passed } from '../check.ts';
import type { MainFetchInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** CORS requests go only to http and https URLs. Source: Fetch, main fetch, step 12. */
export const schemeIsHttp = check('scheme-is-http', step('main-fetch', '12'), ({ url }: MainFetchInput) => {
  const scheme = schemeOf(url);
  return isHttpScheme(scheme) ? passed : failed({ id: 'scheme-not-http', scheme });
});
