import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in English. */
export const enResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`Contains the origin whose JavaScript may read this response. Without this header, the browser blocks the response to a CORS request.`,
    values: text`One origin, without a path or trailing slash, or ${'*'} for all origins. A list isn’t valid. Avoid ${'null'}: every sandboxed page has this origin.`,
    worksWith: text`In credentials mode ${'include'}, the wildcard ${'*'} isn’t allowed. The server must return the request’s ${'Origin'} and send ${'Access-Control-Allow-Credentials: true'}. If the value depends on the request’s origin, send ${'Vary: Origin'} too.`,
    preflight: text`Required in the preflight response and in the actual response.`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`Allows JavaScript to read the response to a request with credentials mode ${'include'}. If the value isn’t ${'true'}, the browser blocks the response. Credentials are cookies, authorization headers, and TLS client certificates.`,
    values: text`${'true'} is the only valid value. It’s case-sensitive. If you don’t need credentials, omit the header instead of sending ${'false'}.`,
    worksWith: text`Both sides must opt in. The server sends this header and the exact origin in ${'Access-Control-Allow-Origin'}. The page sets ${'XMLHttpRequest.withCredentials'}, or the option ${'credentials'} of ${'fetch()'} or of the constructor ${'Request()'}. If either side doesn’t, JavaScript can’t read a response with credentials.`,
    preflight: text`In a preflight response, it allows the browser to send the actual request with credentials. A simple ${'GET'} request has no preflight, so the browser sends it with credentials right away. If the response doesn’t have this header, the browser blocks it.`,
  },
  'Access-Control-Allow-Methods': {
    what: text`Lists the methods that other origins may use for this resource.`,
    values: text`Methods, case-sensitive, separated by commas. ${'*'} matches all methods, but only without credentials. ${'GET'}, ${'HEAD'}, and ${'POST'} are always allowed.`,
    worksWith: text`The preflight contains the method in ${'Access-Control-Request-Method'}. In credentials mode ${'include'}, browsers read ${'*'} as a method name. List each method.`,
    preflight: text`Used only in preflight responses. Browsers ignore it in other responses.`,
  },
  'Access-Control-Allow-Headers': {
    what: text`Lists the request headers that other origins may set.`,
    values: text`Header names in any case, separated by commas. ${'*'} matches all headers, but only without credentials. In the standard, it doesn’t cover ${'Authorization'}, but browsers still accept it.`,
    worksWith: text`The preflight lists the headers in ${'Access-Control-Request-Headers'}. In credentials mode ${'include'}, browsers read ${'*'} as a header name. List each header.`,
    preflight: text`Used only in preflight responses. Browsers ignore it in other responses.`,
  },
  'Access-Control-Expose-Headers': {
    what: text`Lists the response headers that JavaScript may read. These are always exposed: ${'Cache-Control'}, ${'Content-Language'}, ${'Content-Length'}, ${'Content-Type'}, ${'Expires'}, ${'Last-Modified'}, and ${'Pragma'}.`,
    values: text`Header names in any case, separated by commas. ${'*'} matches all headers, but only without credentials. ${'Set-Cookie'} is never exposed.`,
    worksWith: text`In credentials mode ${'include'}, browsers read ${'*'} as a header name. List each header.`,
    preflight: text`Used only in the actual response, not in preflight responses.`,
  },
  'Access-Control-Max-Age': {
    what: text`The number of seconds for which the browser may cache the preflight result.`,
    values: text`A number of seconds. The default is 5. The maximum is 7,200 in Chrome, 86,400 in Firefox, and 600 in Safari. ${'0'} and ${'-1'} turn caching off.`,
    worksWith: null,
    preflight: text`Used only in preflight responses. While the result is cached, the browser sends no preflight. Changes to the preflight response have no effect until then.`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`Obsolete. It was part of a Chrome experiment with requests from public pages to private networks. Chrome and Firefox now require the user’s permission instead. No browser needs this header.`,
    values: text`${'true'} was the only valid value.`,
    worksWith: text`It was the response to ${'Access-Control-Request-Private-Network'}, which browsers no longer send. Adding it fixes nothing.`,
    preflight: text`It was used only in preflight responses.`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`Controls who may embed this resource in mode ${'no-cors'}, such as in images, scripts, or ${'fetch()'} with that mode. It doesn’t affect CORS requests.`,
    values: text`${'same-origin'}, ${'same-site'}, or ${'cross-origin'}, case-sensitive. Browsers ignore any other value, and more than one header line.`,
    worksWith: text`A page with ${'Cross-Origin-Embedder-Policy: require-corp'} can embed a resource from another origin only with ${'cross-origin'}. Within the same site, ${'same-site'} is enough. Resources requested with CORS don’t need this header.`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`Lists the origins that may read the timing and size of this response in the Resource Timing API. Without it, most times of cross-origin requests are 0.`,
    values: text`Origins separated by commas, or ${'*'} for all origins, even with credentials.`,
    worksWith: text`Every redirect to this response must send it too.`,
    preflight: null,
  },
  Vary: {
    what: text`Lists the request headers that the response depends on. Caches reuse a stored response only if these headers have the same values.`,
    values: text`Header names separated by commas, or ${'*'}, which means that caches never reuse it. For CORS: ${'Origin'}.`,
    worksWith: text`If ${'Access-Control-Allow-Origin'} depends on the request’s ${'Origin'}, send ${'Vary: Origin'} with every response, even if it allows no origin. Otherwise, a cache can serve one origin’s response to another origin.`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`Stores a cookie in the browser. JavaScript can’t read this header, not even in same-origin responses.`,
    values: text`One cookie per header line. For cookies in cross-site requests, set ${'SameSite=None; Secure'}. Chrome requires it.`,
    worksWith: text`Browsers store a cookie from another origin only if the request’s credentials mode is ${'include'}. ${'Access-Control-Allow-Credentials'} controls whether JavaScript can read the response, not whether the cookie is stored.`,
    preflight: text`It has no effect in preflight responses.`,
  },
};
