import { absoluteUrlOf } from './describe-fetch.ts';
import { doNothing, returnUnchanged, watchCalls } from './named-call.ts';
import { blobType, indexOf, lowerCase, scope, slice } from './natives.ts';
import { reportCall } from './watch-fetch.ts';

/** Watches `sendBeacon`. */
export const watchBeacon = (): void =>
  watchCalls(scope.Navigator?.prototype, 'sendBeacon', {
    begin: (id, _, args) =>
      reportCall(id, 'beacon', () => {
        const url = absoluteUrlOf(args[0]);
        const mode = needsPreflight(args[1]) ? 'cors' : 'no-cors';
        return url === '' ? null : { url, method: 'POST', mode, credentials: 'include', redirect: 'follow' };
      }),
    returned: returnUnchanged,
    threw: doNothing,
  });

const SAFELISTED_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Beacon, "send beacon" step 4: only a blob has a content type of its own, and one that isn't safelisted makes the mode `cors`. */
const needsPreflight = (body: unknown): boolean => {
  try {
    const type = lowerCase(blobType(body));
    const parameters = indexOf(type, ';');
    const essence = parameters < 0 ? type : slice(type, 0, parameters);
    return type !== '' && essence !== SAFELISTED_TYPES[0] && essence !== SAFELISTED_TYPES[1] && essence !== SAFELISTED_TYPES[2];
  } catch {
    return false;
  }
};
