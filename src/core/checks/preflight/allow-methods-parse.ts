import { extractListValues } from '../../http/field-values.ts';
import { extendMethods } from '../../http/list-items.ts';
import { check, failed, passed } from '../check.ts';
import type { HeaderFault, PreflightInput } from '../inputs.ts';
import { step } from '../spec.ts';

export interface AllowMethodsInvalid extends HeaderFault {
  readonly id: 'allow-methods-invalid';
  readonly token: string;
}

/** `Access-Control-Allow-Methods` is a list of tokens. One invalid item makes the whole list invalid. Source: Fetch, CORS-preflight fetch, steps 7.1 and 7.3. */
export const allowMethodsParse = check('allow-methods-parse', step('cors-preflight-fetch', '7.3'), ({ reply, method }: PreflightInput) => {
  const header = 'Access-Control-Allow-Methods';
  const values = extractListValues(reply.headers, header);
  if (values.kind !== 'invalid') return passed;
  const { value: sent, token, at } = values;
  return failed<AllowMethodsInvalid>({
    id: 'allow-methods-invalid',
    header,
    sent,
    at,
    needed: extendMethods(reply.headers, method),
    token,
  });
});
