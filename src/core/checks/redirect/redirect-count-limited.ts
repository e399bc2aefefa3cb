import { check, failed, passed } from '../check.ts';
import type { RedirectInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** The browser follows at most 20 redirects. Source: Fetch, HTTP-redirect fetch, step 7. */
export const redirectCountLimited = check('redirect-count-limited', step('http-redirect-fetch', '7'), ({ count }: RedirectInput) =>
  count >= 20 ? failed({ id: 'redirect-count', count }) : passed,
);
