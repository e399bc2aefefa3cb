/** Watches `EventSource` and `sendBeacon`. */
import { absoluteUrlOf } from './describe-fetch.ts';
import { replace } from './disguise.ts';
import { nextId, type Report } from './journal.ts';
import { doNothing, returnUnchanged, watchCalls } from './named-call.ts';
import {
  absoluteUrl,
  blobType,
  construct,
  eventTypeOf,
  indexOf,
  listen,
  lowerCase,
  scope,
  slice,
  sourceUrl,
  sourceWithCredentials,
} from './natives.ts';
import { withoutTrace } from './stacks.ts';
import { reportCall, reportEnd } from './watch-fetch.ts';

export const watchEventSource = (): void =>
  replace(scope, 'EventSource', {
    construct: (EventSource, args, newTarget) => {
      let source: object;
      try {
        source = construct(EventSource, args, newTarget);
      } catch (error) {
        throw withoutTrace(error);
      }
      const id = reportCall(nextId(), 'event-source', () => describe(source));
      if (id === null) return source;
      const onEvent = (event: Event): void => reportEnd(id, { got: eventTypeOf(event) === 'open' ? 'response' : 'error' });
      listen(source, 'open', onEvent);
      listen(source, 'error', onEvent);
      return source;
    },
  });

const describe = (source: object): Report => ({
  url: absoluteUrl(sourceUrl(source)),
  method: 'GET',
  mode: 'cors',
  credentials: sourceWithCredentials(source) ? 'include' : 'same-origin',
  redirect: 'follow',
});

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
