import { getHeader } from '../../http/header-list.ts';
import { check, failed, passed } from '../check.ts';
import type { CorsCheckInput, HeaderFault } from '../inputs.ts';
import { step } from '../spec.ts';
import { advisedOrigin } from './allow-origin-faults.ts';

/** The status shows the likely cause: an error page, an authentication check that rejects preflights, or a redirect. */
type AllowOriginMissing = HeaderFault & {
  readonly status: number;
  /** The response is a 304, and the log doesn't have the stored response, whose header counts too. */
  readonly storedUnknown?: true;
} & (
    | { readonly id: 'allow-origin-missing' | 'allow-origin-missing-on-error' | 'allow-origin-missing-unauthorized' }
    | { readonly id: 'allow-origin-missing-on-redirect'; readonly location: string }
  );

/** The response has `Access-Control-Allow-Origin`. Source: Fetch, CORS check, steps 1 and 2. */
export const allowOriginPresent = check('allow-origin-present', step('cors-check', '2'), ({ reply, origin, place }: CorsCheckInput) => {
  const header = 'Access-Control-Allow-Origin';
  if (getHeader(reply.headers, header) !== null) return passed;
  const { status, location } = reply;
  const fault = { header, sent: null, at: null, needed: advisedOrigin(origin), status };
  if (location) return failed<AllowOriginMissing>({ id: 'allow-origin-missing-on-redirect', ...fault, location });
  const unauthorized = place === 'preflight' && (status === 401 || status === 403);
  const id = unauthorized ? 'allow-origin-missing-unauthorized' : status >= 400 ? 'allow-origin-missing-on-error' : 'allow-origin-missing';
  return failed<AllowOriginMissing>({ id, ...fault, ...(reply.revalidation?.stored === null && { storedUnknown: true }) });
});
