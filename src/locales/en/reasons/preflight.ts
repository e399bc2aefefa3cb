import { similarName } from '../../../core/http/similar-name.ts';
import { ALLOW_HEADERS, ALLOW_METHODS, NORMALIZED_METHODS, type ReasonWords } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

/** A listed name that differs only in `-` and `_` from the first missing one; empty when there is none. */
const similarNameHint = ([missing = '']: readonly string[], sent: string): Text => {
  const near = similarName(sent, missing);
  return near === null ? [] : text`The list contains the similar name ${near}. Check ${'-'} and ${'_'}.`;
};

export const enPreflight = {
  'preflight-redirected': ({ status, location }) => ({
    title: text`The server redirected the preflight`,
    why: text`The server returned ${status} with a redirect to ${location}. Browsers don’t follow redirects for preflights. Request that URL directly, or exclude ${'OPTIONS'} requests from the redirect.`,
    short: 'preflight: redirected',
  }),
  'preflight-unauthorized': ({ status }) => ({
    title: text`The server rejected the preflight with ${status}`,
    why: text`A preflight must return status 200–299. If an authentication check rejects preflights because they carry no cookies or ${'Authorization'}, let ${'OPTIONS'} requests bypass it. The CORS middleware can also respond this way if it doesn’t allow the origin, method, or headers.`,
    short: `preflight: rejected with ${status}`,
  }),
  'preflight-status': ({ status }) => ({
    title: text`The server returned ${status} for the preflight`,
    why: text`A preflight must return status 200–299. The browser didn’t send the actual request.`,
    short: `preflight: status ${status}`,
  }),
  'allow-methods-invalid': ({ token }) => ({
    title: text`${ALLOW_METHODS} isn’t a valid list`,
    why: text`${token} isn’t a valid method name. One invalid item makes the whole list invalid. Separate methods with commas, without quotes.`,
    short: 'preflight: invalid methods',
  }),
  'allow-headers-invalid': ({ token }) => ({
    title: text`${ALLOW_HEADERS} isn’t a valid list`,
    why: text`${token} isn’t a valid header name. One invalid item makes the whole list invalid. Separate names with commas, without quotes.`,
    short: 'preflight: invalid headers',
  }),
  'method-not-allowed': ({ method, sent }) => ({
    title: text`The preflight response doesn’t allow ${method}`,
    why:
      sent === null
        ? text`The server didn’t send ${ALLOW_METHODS}. Add this header and list ${method} in it.`
        : text`${ALLOW_METHODS} must list ${method}, but the server sent ${sent}. Add ${method} to the list.`,
    short: `preflight: no ${method}`,
  }),
  'method-letter-case': ({ method, sent }) => ({
    title: text`The server allows ${method} only in a different case`,
    why: text`Methods are case-sensitive. The request’s method is ${method}, but the server sent ${sent ?? ''} in ${ALLOW_METHODS}. Browsers convert only ${NORMALIZED_METHODS} to uppercase, so ${'patch'} stays ${'patch'}.`,
    short: `preflight: case of ${method}`,
  }),
  'method-wildcard': ({ method }) => ({
    title: text`${'*'} doesn’t allow all methods with credentials`,
    why: text`In credentials mode ${'include'}, ${'*'} in ${ALLOW_METHODS} isn’t a wildcard. Browsers read it as a method name. List ${method} explicitly.`,
    short: 'preflight: * + credentials',
  }),
  'authorization-not-listed': ({ sent }) => ({
    title: text`The preflight response doesn’t allow ${'Authorization'}`,
    why:
      sent === null
        ? text`The server didn’t send ${ALLOW_HEADERS}. Add this header and list ${'authorization'} by name.`
        : text`${ALLOW_HEADERS} must list ${'authorization'} by name, but the server sent ${sent}. In the standard, ${'*'} doesn’t cover this header.`,
    short: 'preflight: no Authorization',
  }),
  'header-not-allowed': ({ missing, sent }) => ({
    title: text`The preflight response doesn’t allow ${missing[0] ?? ''}`,
    why:
      sent === null
        ? text`The server didn’t send ${ALLOW_HEADERS}. Add this header and list ${missing.join(', ')} in it.`
        : joinSentences(
            ' ',
            text`${ALLOW_HEADERS} must also list ${missing.join(', ')}, but the server sent ${sent}.`,
            similarNameHint(missing, sent),
          ),
    short: `preflight: no ${missing[0] ?? ''}`,
  }),
  'header-wildcard': ({ missing }) => ({
    title: text`${'*'} doesn’t allow all headers with credentials`,
    why: text`In credentials mode ${'include'}, ${'*'} in ${ALLOW_HEADERS} isn’t a wildcard. Browsers read it as a header name. List ${missing.join(', ')} explicitly.`,
    short: 'preflight: * + credentials',
  }),
} satisfies Partial<ReasonWords>;
