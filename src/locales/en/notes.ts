import { secondsIn } from '../catalogue/format.ts';
import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';
import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';
const EXPOSE_HEADERS = 'Access-Control-Expose-Headers';
const MAX_AGE = 'Access-Control-Max-Age';

const inSeconds = secondsIn('en');

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`The server allows the origin ${'null'} with credentials`,
    what: text`Any site can open a sandboxed iframe, whose origin is ${'null'}, and read this response with the user’s cookies. Remove ${'null'} from the allow-list.`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`The server allows an unencrypted origin with credentials`,
    what: text`Anyone who can modify ${origin} in transit can read your users’ data from this ${'https'} server. Allow only ${'https'} origins.`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`The server received the ${method} and may have executed it`,
    what: text`The browser blocked only the response (status ${status}). Check whether the request took effect before you retry it. CORS doesn’t stop other sites from sending requests, so the server needs CSRF protection.`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`Cookies of the blocked response may be stored: ${codeList(names)}`,
    what: text`For requests with credentials, browsers process ${'Set-Cookie'} even if they block the response. Signing in or out may have worked although the page got an error.`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`The browser ignored cookies from the server: ${codeList(names)}`,
    what:
      asked === 'preflight'
        ? text`Browsers send preflights without credentials, so ${'Set-Cookie'} has no effect in the response. Set the cookie in the response to the actual request.`
        : text`The request had no credentials, so ${'Set-Cookie'} has no effect. To store the cookie, use ${"credentials: 'include'"} and allow credentials on the server.`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`The response has no ${'Vary: Origin'}`,
    what:
      perOrigin === 'yes'
        ? text`The response allows ${origin}, and the value depends on the request’s origin. A cache can serve this response to another origin, where the browser blocks it. Send ${'Vary: Origin'} with every response from this URL.`
        : text`The response allows ${origin}. If the value depends on the request’s origin, a cache can serve this response to another origin. The browser blocks it there. One response doesn’t show whether the value is fixed. Send ${'Vary: Origin'} to be safe.`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`${'*'} exposes no headers to requests with credentials`,
    what:
      missed.length === 0
        ? text`For these requests, browsers read ${'*'} in ${EXPOSE_HEADERS} as a header name. List the headers that JavaScript reads by name.`
        : text`For these requests, browsers read ${'*'} in ${EXPOSE_HEADERS} as a header name. List the headers that JavaScript reads by name, such as ${codeList(missed)}.`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`${'Authorization'} is allowed only by ${'*'}`,
    what: text`Browsers still accept this, but in the standard ${'*'} doesn’t cover ${'Authorization'}. Add ${'Authorization'} to ${ALLOW_HEADERS}.`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`The page set ${'Authorization'} itself, so it isn’t a credential`,
        what: text`For CORS, it’s an ordinary header. The preflight must allow it, but you don’t need ${"credentials: 'include'"} or ${ALLOW_CREDENTIALS}.`,
      },
      browser: {
        title: text`The browser added ${'Authorization'}, so it’s a credential`,
        what: text`It comes from HTTP authentication. The preflight doesn’t need to allow it, but the server must allow credentials.`,
      },
      unknown: {
        title: text`Corsplain can’t determine who set ${'Authorization'}`,
        what: text`If JavaScript set it, it’s an ordinary header. If the browser added it for HTTP authentication, it’s a credential. The log has no matching preflight that would show which.`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`Allowing credentials has no effect together with ${'*'}`,
    what: text`With ${'*'} in ${ALLOW_ORIGIN}, browsers block responses to requests with credentials. To allow them, send the exact origin instead. Otherwise, omit ${`${ALLOW_CREDENTIALS}: true`}.`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS} has the value ${sent}`,
    what: text`${'true'} is the only valid value. If you don’t want to allow credentials, omit the header.`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE} isn’t a number of seconds: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} doesn’t cache this preflight result and sends a preflight before every such request. Send a single whole number of seconds.`
        : text`${[browserOf[engine]]} caches this preflight result for ${[inSeconds(seconds)]} instead. Send a single whole number of seconds.`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} caches preflight results for at most ${[inSeconds(cap)]}`,
    what: text`${`${MAX_AGE}: ${sent}`} exceeds this limit. It does no harm, but the browser sends a new preflight sooner.`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`${header} is obsolete`,
    what: text`Chrome and Firefox now require the user’s permission instead (Local Network Access). No header can grant it. Servers don’t need this header anymore.`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`The server allows unrelated origins with credentials`,
  what: text`${target} allowed each of these origins: ${codeList(origins)}. If it reflects any origin, any site can read its users’ data. Check the origin against an allow-list.`,
});

export const enNotes: Notes = { notes, reflection };
