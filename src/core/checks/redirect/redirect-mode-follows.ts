import { check, failed, passed } from '../check.ts';
import type { RedirectInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** A request with redirect mode `error` can't be redirected. Source: Fetch, HTTP fetch, step 6.2. */
export const redirectModeFollows = check(
  'redirect-mode-follows',
  step('http-fetch', '6.2'),
  ({ redirect, reply, location }: RedirectInput) =>
    redirect === 'error' ? failed({ id: 'redirect-mode-error', status: reply.status, location }) : passed,
);
