import { extractListValues, itemSpan, listItems } from '../../http/field-values.ts';
import { extendMethods } from '../../http/list-items.ts';
import { isSafelistedMethod } from '../../http/method.ts';
import { wholeSpan } from '../../http/span.ts';
import { check, failed, passed } from '../check.ts';
import type { HeaderFault, PreflightInput } from '../inputs.ts';
import { step } from '../spec.ts';

export interface MethodFault extends HeaderFault {
  readonly id: 'method-not-allowed' | 'method-letter-case' | 'method-wildcard';
  readonly method: string;
}

/**
 * The method is listed byte for byte, or safelisted, or `*` is listed, unless the credentials mode is `include`.
 * Source: Fetch, CORS-preflight fetch, step 7.5.
 */
export const methodAllowed = check('method-allowed', step('cors-preflight-fetch', '7.5'), (input: PreflightInput) => {
  const { method, reply, credentials } = input;
  const header = 'Access-Control-Allow-Methods';
  const values = extractListValues(reply.headers, header);
  const listed = listItems(values);
  if (values.kind === 'invalid' || listed.includes(method) || isSafelistedMethod(method)) return passed;
  if (credentials !== 'include' && listed.includes('*')) return passed;
  const sent = values.kind === 'absent' ? null : values.value;
  const fault = { header, sent, needed: extendMethods(reply.headers, method), method };
  const other = listed.find((item) => item.toUpperCase() === method.toUpperCase());
  if (sent !== null && other !== undefined) {
    return failed<MethodFault>({ ...fault, id: 'method-letter-case', at: itemSpan(sent, other) });
  }
  if (sent !== null && listed.includes('*')) {
    return failed<MethodFault>({ ...fault, id: 'method-wildcard', at: itemSpan(sent, '*') });
  }
  return failed<MethodFault>({ ...fault, id: 'method-not-allowed', at: wholeSpan(sent) });
});
