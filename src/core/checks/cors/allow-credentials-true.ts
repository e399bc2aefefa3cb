import { getHeader, getHeaderLines } from '../../http/header-list.ts';
import { differingSpan, type Span, span, wholeSpan } from '../../http/span.ts';
import { check, failed, passed } from '../check.ts';
import type { CorsCheckInput, HeaderFault } from '../inputs.ts';
import { step } from '../spec.ts';

export interface AllowCredentialsFault extends HeaderFault {
  readonly id:
    | 'allow-credentials-missing'
    | 'allow-credentials-letter-case'
    | 'allow-credentials-duplicate'
    | 'allow-credentials-list'
    | 'allow-credentials-quoted'
    | 'allow-credentials-false'
    | 'allow-credentials-not-true';
}

const diagnose = (sent: string, lines: readonly string[]): { id: AllowCredentialsFault['id']; at: Span | null } => {
  if (lines.length > 1) return { id: 'allow-credentials-duplicate', at: sent === '' ? null : span(lines[0]?.length ?? 0, sent.length) };
  if (sent.toLowerCase() === 'true') return { id: 'allow-credentials-letter-case', at: differingSpan(sent, 'true') };
  if (sent.toLowerCase() === 'false') return { id: 'allow-credentials-false', at: wholeSpan(sent) };
  if (/^["'].*["']$/.test(sent)) return { id: 'allow-credentials-quoted', at: wholeSpan(sent) };
  const comma = sent.indexOf(',');
  if (comma >= 0) return { id: 'allow-credentials-list', at: span(comma, sent.length) };
  return { id: 'allow-credentials-not-true', at: wholeSpan(sent) };
};

/** `Access-Control-Allow-Credentials` is exactly `true`. Source: Fetch, CORS check, steps 6 to 8. */
export const allowCredentialsTrue = check('allow-credentials-true', step('cors-check', '7'), ({ reply, quirks }: CorsCheckInput) => {
  const header = 'Access-Control-Allow-Credentials';
  const sent = getHeader(reply.headers, header, quirks.emptyCredentialsLines);
  if (sent === 'true') return passed;
  const fault = { header, sent, needed: 'true' };
  if (sent === null) return failed<AllowCredentialsFault>({ id: 'allow-credentials-missing', ...fault, at: null });
  // An empty line that the engine drops isn't a duplicate.
  const isKept = (value: string) => value !== '' || sent === '' || quirks.emptyCredentialsLines === 'kept';
  const lines = getHeaderLines(reply.headers, header).flatMap(({ value }) => (isKept(value) ? [value] : []));
  return failed<AllowCredentialsFault>({ ...fault, ...diagnose(sent, lines) });
});
