import { extractListValues } from '../../http/field-values.ts';
import { extendHeaders } from '../../http/list-items.ts';
import { check, failed, passed } from '../check.ts';
import type { HeaderFault, PreflightInput } from '../inputs.ts';
import { step } from '../spec.ts';

export interface AllowHeadersInvalid extends HeaderFault {
  readonly id: 'allow-headers-invalid';
  readonly token: string;
}

/** `Access-Control-Allow-Headers` is a list of tokens. One invalid item makes the whole list invalid. Source: Fetch, CORS-preflight fetch, steps 7.2 and 7.3. */
export const allowHeadersParse = check(
  'allow-headers-parse',
  step('cors-preflight-fetch', '7.3'),
  ({ reply, unsafeNames }: PreflightInput) => {
    const header = 'Access-Control-Allow-Headers';
    const values = extractListValues(reply.headers, header);
    if (values.kind !== 'invalid') return passed;
    const { value: sent, token, at } = values;
    return failed<AllowHeadersInvalid>({
      id: 'allow-headers-invalid',
      header,
      sent,
      at,
      needed: extendHeaders(reply.headers, unsafeNames) || null,
      token,
    });
  },
);
