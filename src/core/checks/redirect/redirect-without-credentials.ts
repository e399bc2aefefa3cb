import { includesCredentials, originOf } from '../../http/url.ts';
import { check, failed, passed } from '../check.ts';
import type { RedirectInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** The URL that a CORS request is redirected to has no user name or password. Source: Fetch, HTTP-redirect fetch, steps 9 and 10. */
export const redirectWithoutCredentials = check(
  'redirect-without-credentials',
  step('http-redirect-fetch', '9'),
  ({ location, mode, tainting, origin }: RedirectInput) => {
    const crossOrigin = mode === 'cors' && originOf(location) !== origin;
    return includesCredentials(location) && (crossOrigin || tainting === 'cors')
      ? failed({ id: 'redirect-url-credentials', location })
      : passed;
  },
);
