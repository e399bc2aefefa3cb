import { askedIn, type CauseWords } from '../catalogue/causes.ts';
import { text } from '../catalogue/text.ts';

const asked = askedIn('en', { origin: 'the origin', method: 'the method', headers: 'the request headers' }, ', ');

export const enCauses: CauseWords = {
  headings: { shown: 'Cause', likely: 'Likely cause', 'one-of': 'Possible causes' },
  evidence: 'Evidence',
  changes: {
    slash: text`a slash at the end`,
    extension: text`the file name extension`,
    www: text`${'www.'}`,
    https: text`${'https'}`,
    language: text`the language in the path`,
  },
  causes: {
    'origin-not-listed': ({ origin }) => ({
      what: text`The server allows other origins, but not ${origin}.`,
      next: text`Add it to the server’s list. Compare the scheme, the port, ${'www.'}, and a slash at the end.`,
    }),
    'layer-refused': (refused) => ({
      what: text`The server’s CORS middleware refused, and its answer doesn’t say what.`,
      next: text`Check whether it allows ${asked(refused)}.`,
    }),
    'no-cors': () => ({
      what: text`Nothing on the server adds CORS headers to this URL.`,
      next: text`Add CORS middleware before the routes, and let it cover this path.`,
    }),
    cache: () => ({
      what: text`A cache returned what it stored for another request.`,
      next: text`Send ${'Vary: Origin'} with every response, also with those that get no CORS headers. Then purge the cache.`,
    }),
    guard: () => ({
      what: text`An authentication check runs before the CORS middleware.`,
      next: text`Run the CORS middleware first. Preflights never carry credentials.`,
    }),
    'options-not-handled': () => ({
      what: text`The server answers ${'OPTIONS'} itself: no CORS middleware covers this URL.`,
      next: text`Register the CORS middleware before the routes, for this path and for ${'OPTIONS'}.`,
    }),
    'after-route': () => ({
      what: text`The CORS middleware answers the preflight, but not the request.`,
      next: text`It probably runs after the route. Register it before the routes.`,
    }),
    'other-layer': () => ({
      what: text`Something other than the CORS middleware answers the request.`,
      next: text`Look for a proxy, a router, or a parser. Let its responses have the CORS headers too.`,
    }),
    'origin-function-threw': ({ origin }) => ({
      what: text`The function that chooses the allowed origin threw an error.`,
      next: text`Let it refuse without an error, and let it allow ${origin}.`,
    }),
    'sign-in': () => ({
      what: text`The server redirects to a login page: the session has ended, or the request has no credentials.`,
      next: text`Log in again, or send credentials. To scripts, return ${'401'} with CORS headers instead.`,
    }),
    'other-address': ({ location, change }) => ({
      what: text`The server has the same resource at another URL. The difference: ${enCauses.changes[change]}.`,
      next: text`Request ${location} directly.`,
    }),
  },
};
