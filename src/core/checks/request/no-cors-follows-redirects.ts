import { check, failed, passed } from '../check.ts';
import type { MainFetchInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** A `no-cors` request must follow redirects. Source: Fetch, main fetch, step 12. */
export const noCorsFollowsRedirects = check('no-cors-follows-redirects', step('main-fetch', '12'), ({ redirect }: MainFetchInput) =>
  redirect !== 'follow' ? failed({ id: 'no-cors-redirect-mode', redirect }) : passed,
);
