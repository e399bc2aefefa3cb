import { getHeader, getHeaderLines } from '../../http/header-list.ts';
import { span, wholeSpan } from '../../http/span.ts';
import { check, failed, passed, settled } from '../check.ts';
import type { CorsCheckInput, HeaderFault } from '../inputs.ts';
import { step } from '../spec.ts';
import { type AllowOriginFault, advisedOrigin, diagnoseAllowOrigin } from './allow-origin-faults.ts';

export interface AllowOriginMismatch extends HeaderFault {
  readonly id: AllowOriginFault | 'allow-origin-wildcard' | 'allow-origin-duplicate';
  readonly origin: string;
  /** The header names as sent: more than one if several layers each add the header. */
  readonly lines: readonly string[];
}

/**
 * `Access-Control-Allow-Origin` is the request's origin, byte for byte, or `*` unless the credentials mode is `include`.
 * Source: Fetch, CORS check, steps 3 and 4.
 */
export const allowOriginMatches = check('allow-origin-matches', step('cors-check', '4'), (input: CorsCheckInput) => {
  const header = 'Access-Control-Allow-Origin';
  const sent = getHeader(input.reply.headers, header);
  if (sent === null) return passed; // the previous check has failed
  if (input.credentials !== 'include' && sent === '*') return settled;
  if (sent === input.origin) return passed;
  const lines = getHeaderLines(input.reply.headers, header);
  const fault = (id: AllowOriginMismatch['id'], at: HeaderFault['at']) =>
    failed<AllowOriginMismatch>({
      id,
      header,
      sent,
      at,
      needed: advisedOrigin(input.origin),
      origin: input.origin,
      lines: lines.map(({ name }) => name),
    });
  if (lines.length > 1) return fault('allow-origin-duplicate', span(lines[0]?.value.length ?? 0, sent.length));
  if (sent === '*') return fault('allow-origin-wildcard', wholeSpan(sent));
  const { fault: id, at } = diagnoseAllowOrigin(sent, input.origin);
  return fault(id, at);
});
