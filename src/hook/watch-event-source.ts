import { replace } from './disguise.ts';
import { nextId, type Report } from './journal.ts';
import { absoluteUrl, construct, eventTypeOf, listen, scope, sourceUrl, sourceWithCredentials } from './natives.ts';
import { withoutTrace } from './stacks.ts';
import { reportCall, reportEnd } from './watch-fetch.ts';

/** Watches `EventSource`. */
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
