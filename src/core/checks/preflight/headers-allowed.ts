import { extractListValues, itemSpan, listItems } from '../../http/field-values.ts';
import { extendHeaders } from '../../http/list-items.ts';
import { wholeSpan } from '../../http/span.ts';
import { check, failed, passed } from '../check.ts';
import type { HeaderFault, PreflightInput } from '../inputs.ts';
import { step } from '../spec.ts';

export interface HeadersNotAllowed extends HeaderFault {
  readonly id: 'header-not-allowed' | 'header-wildcard';
  /** Every request-header name that the list lacks, lowercase, sorted. */
  readonly missing: readonly string[];
}

/**
 * Every CORS-unsafe request-header name is listed, case-insensitively, or `*` is, unless the credentials mode is `include`.
 * Source: Fetch, CORS-preflight fetch, step 7.7.
 */
export const headersAllowed = check('headers-allowed', step('cors-preflight-fetch', '7.7'), (input: PreflightInput) => {
  const header = 'Access-Control-Allow-Headers';
  const values = extractListValues(input.reply.headers, header);
  if (values.kind === 'invalid') return passed;
  const listed = new Set(listItems(values).map((item) => item.toLowerCase()));
  const wildcard = listed.has('*');
  if (wildcard && input.credentials !== 'include') return passed;
  // Authorization has its own step before this one.
  const missing = input.unsafeNames.filter((name) => !listed.has(name) && name !== 'authorization');
  if (missing.length === 0) return passed;
  const sent = values.kind === 'absent' ? null : values.value;
  const at = wildcard && sent !== null ? itemSpan(sent, '*') : wholeSpan(sent);
  return failed<HeadersNotAllowed>({
    id: wildcard ? 'header-wildcard' : 'header-not-allowed',
    header,
    sent,
    at,
    needed: extendHeaders(input.reply.headers, input.unsafeNames),
    missing,
  });
});
