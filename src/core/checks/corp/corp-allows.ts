import { getHeader } from '../../http/header-list.ts';
import { wholeSpan } from '../../http/span.ts';
import { check, failed, passed } from '../check.ts';
import type { CorpInput, HeaderFault } from '../inputs.ts';
import { step } from '../spec.ts';

export interface CorpFault extends HeaderFault {
  readonly id: 'corp-same-origin' | 'corp-same-site';
}

/**
 * `Cross-Origin-Resource-Policy` doesn't limit the resource to its own origin or site. Only the exact tokens count.
 * Source: Fetch, cross-origin resource policy check.
 */
export const corpAllows = check('corp-allows', step('corp', ''), ({ reply, site }: CorpInput) => {
  const header = 'Cross-Origin-Resource-Policy';
  const sent = getHeader(reply.headers, header);
  const fault = { header, sent, at: wholeSpan(sent), needed: 'cross-origin' };
  if (sent === 'same-origin') return failed<CorpFault>({ id: 'corp-same-origin', ...fault });
  if (sent === 'same-site' && site === 'cross-site') return failed<CorpFault>({ id: 'corp-same-site', ...fault });
  return passed;
});
