import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';

import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const MAX_AGE = 'Access-Control-Max-Age';

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`The server lets the origin ${'null'} in, with credentials`,
    what: text`Any site can open a sandboxed frame, whose origin is ${'null'}, and read this with the user’s cookies. Take ${'null'} off the list of allowed origins.`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`The unencrypted origin ${origin} is let in, with credentials`,
    what: text`Whoever can change that page on its way can read what this ${'https'} server answers to its users. Allow only ${'https'} origins.`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`The server received the ${method} and may have carried it out`,
    what: text`Only its answer, with status ${status}, was hidden. Check whether it took effect before you send it again; CORS does not keep other sites from sending, so the server needs its own protection against that (CSRF).`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`Cookies of the hidden response may be stored: ${codeList(names)}`,
    what: text`Browsers take ${'Set-Cookie'} from a request with credentials even if CORS hides the response. A login or logout may have worked although the page saw an error.`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`Cookies were sent but ignored: ${codeList(names)}`,
    what:
      asked === 'preflight'
        ? text`A preflight never carries credentials, so its ${'Set-Cookie'} has no effect. Set the cookie in the response to the actual request.`
        : text`The request went without credentials, so ${'Set-Cookie'} has no effect. If the cookie is wanted, ask with ${"credentials: 'include'"} here too, and let the server allow credentials.`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`The response allows ${origin}, but has no ${'Vary: Origin'}`,
    what:
      perOrigin === 'yes'
        ? text`The server chooses the value by who asks, so a cache may give this answer to another origin, which is then refused. Send ${'Vary: Origin'} on every response of this address.`
        : text`If the server chooses the value by who asks, a cache may give this answer to another origin, which is then refused. One response cannot tell that from a fixed value; ${'Vary: Origin'} is right for both.`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`With credentials, ${'*'} in ${'Access-Control-Expose-Headers'} exposes nothing`,
    what:
      missed.length === 0
        ? text`Then ${'*'} is the name of a header. List by name what JavaScript has to read.`
        : text`Then ${'*'} is the name of a header. List by name what JavaScript has to read, such as ${codeList(missed)}.`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`Only ${'*'} allows the ${'Authorization'} header`,
    what: text`Browsers still accept that, but by the standard ${'*'} does not cover it. Add ${'Authorization'} to ${'Access-Control-Allow-Headers'} by name.`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`The page set ${'Authorization'} itself, so it is not credentials`,
        what: text`For CORS it is a header like any other: it needs a preflight that allows it, but neither ${"credentials: 'include'"} nor ${ALLOW_CREDENTIALS}.`,
      },
      browser: {
        title: text`The browser added ${'Authorization'}, so it is credentials`,
        what: text`It comes from HTTP authentication: the preflight need not list it, but the server has to allow credentials.`,
      },
      unknown: {
        title: text`It cannot be seen who set ${'Authorization'}`,
        what: text`If JavaScript set it, it is a header like any other; if the browser added it for HTTP authentication, it is credentials. The preflight that would tell was not seen, or does not fit.`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`${`${ALLOW_CREDENTIALS}: true`} is useless beside ${'*'}`,
    what: text`Requests with credentials are refused all the same. Omit the header, or name the origin in ${ALLOW_ORIGIN} if they are wanted.`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS} has the value ${sent}`,
    what: text`The only value with a meaning is ${'true'}. To allow no credentials, omit the header.`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE} is not a number of seconds: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} does not remember this preflight at all and asks before every request. Send one whole number of seconds.`
        : text`${[browserOf[engine]]} remembers this preflight for ${[String(seconds)]} seconds instead. Send one whole number of seconds.`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} remembers a preflight for ${[String(cap)]} seconds at most`,
    what: text`${`${MAX_AGE}: ${sent}`} is longer and does no harm, but do not count on it: the browser asks again sooner.`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`${header} is obsolete`,
    what: text`Browsers now ask the user for permission instead (Local Network Access), which no header can give. It can be removed.`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`${target} seems to let every origin in, with credentials`,
  what: text`It allowed each of these by name, though they are unrelated: ${codeList(origins)}. If it repeats whatever origin asks, any site can read its users’ data: compare with a list of allowed origins.`,
});

export const enNotes: Notes = { notes, reflection };
