import { getHeader } from '../../http/header-list.ts';
import { wholeSpan } from '../../http/span.ts';
import { check, failed, passed } from '../check.ts';
import type { HeaderFault, RedirectInput } from '../inputs.ts';
import { step } from '../spec.ts';

export interface RedirectLocationInvalid extends HeaderFault {
  readonly id: 'redirect-location-invalid';
}

/** `Location` is a valid URL. Source: Fetch, HTTP-redirect fetch, step 5. */
export const redirectLocationParses = check(
  'redirect-location-parses',
  step('http-redirect-fetch', '5'),
  ({ location, reply }: RedirectInput) => {
    if (location !== '') return passed;
    const header = 'Location';
    const sent = getHeader(reply.headers, header);
    return failed<RedirectLocationInvalid>({ id: 'redirect-location-invalid', header, sent, at: wholeSpan(sent), needed: null });
  },
);
