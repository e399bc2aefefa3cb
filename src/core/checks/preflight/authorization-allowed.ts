import { extractListValues, listItems } from '../../http/field-values.ts';
import { extendHeaders } from '../../http/list-items.ts';
import { wholeSpan } from '../../http/span.ts';
import { check, failed, passed } from '../check.ts';
import type { HeaderFault, PreflightInput } from '../inputs.ts';
import { step } from '../spec.ts';

export interface AuthorizationNotListed extends HeaderFault {
  readonly id: 'authorization-not-listed';
}

/**
 * `Authorization` is listed by name: `*` doesn't cover it. Source: Fetch, CORS-preflight fetch, step 7.6.
 * No engine enforces this so far, so their quirks let the wildcard cover it.
 */
export const authorizationAllowed = check('authorization-allowed', step('cors-preflight-fetch', '7.6'), (input: PreflightInput) => {
  if (!input.unsafeNames.includes('authorization')) return passed;
  const header = 'Access-Control-Allow-Headers';
  const values = extractListValues(input.reply.headers, header);
  const listed = listItems(values).map((item) => item.toLowerCase());
  if (values.kind === 'invalid' || listed.includes('authorization')) return passed;
  if (input.quirks.wildcardCoversAuthorization && input.credentials !== 'include' && listed.includes('*')) return passed;
  const sent = values.kind === 'absent' ? null : values.value;
  const needed = extendHeaders(input.reply.headers, input.unsafeNames);
  return failed<AuthorizationNotListed>({ id: 'authorization-not-listed', header, sent, at: wholeSpan(sent), needed });
});
