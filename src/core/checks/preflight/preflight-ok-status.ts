import { isOkStatus, isRedirectStatus } from '../../http/status.ts';
import { check, failed, passed } from '../check.ts';
import type { PreflightInput } from '../inputs.ts';
import { step } from '../spec.ts';

type PreflightStatusFault =
  | { readonly id: 'preflight-redirected'; readonly status: number; readonly location: string }
  | { readonly id: 'preflight-unauthorized' | 'preflight-status'; readonly status: number };

/** The preflight response has status 200–299, without a redirect. Source: Fetch, CORS-preflight fetch, step 7. */
export const preflightOkStatus = check('preflight-ok-status', step('cors-preflight-fetch', '7'), ({ reply }: PreflightInput) => {
  const { status, location } = reply;
  if (isOkStatus(status)) return passed;
  if (isRedirectStatus(status) && location !== null) return failed<PreflightStatusFault>({ id: 'preflight-redirected', status, location });
  const unauthorized = status === 401 || status === 403 || status === 407;
  return failed<PreflightStatusFault>({ id: unauthorized ? 'preflight-unauthorized' : 'preflight-status', status });
});
