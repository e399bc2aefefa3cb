import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in English. */
export const enResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`Names the origin whose JavaScript may read this response. Without it, the browser hides a response to a CORS request.`,
    values: text`One origin, without a path or a closing slash, or ${'*'} for all. A list is not valid. ${'null'} is best avoided: any sandboxed page has that origin.`,
    worksWith: text`With credentials mode ${'include'} the wildcard ${'*'} does not count: the server must repeat the request’s ${'Origin'}, and send ${'Access-Control-Allow-Credentials: true'}. A server that repeats origins also sends ${'Vary: Origin'}.`,
    preflight: text`It must stand in the answer to the preflight and again in the response itself.`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`Decides whether the page’s JavaScript gets to see the response to a request with credentials mode ${'include'}: it does if the value is ${'true'}, and in no other case. Credentials are cookies, authorization headers or TLS client certificates.`,
    values: text`${'true'} is the only one, case-sensitive. A server that needs no credentials omits the header; it does not send ${'false'}.`,
    worksWith: text`Both sides must opt in. The server does it with this header, the page with ${'XMLHttpRequest.withCredentials'} or with the option ${'credentials'} of ${'fetch()'} and of the constructor ${'Request()'}. If either is missing, no response with credentials reaches JavaScript.`,
    preflight: text`In the answer to a preflight it tells the browser whether the actual request can be made with credentials. A simple ${'GET'} has no preflight: it goes out with credentials at once, and if this header is missing from the response, the browser ignores the response and gives the page nothing of it.`,
  },
  'Access-Control-Allow-Methods': {
    what: text`Lists the methods that another origin may use on this resource.`,
    values: text`Methods, case-sensitive, with commas between them. ${'*'} stands for all, but only without credentials. ${'GET'}, ${'HEAD'} and ${'POST'} are always allowed.`,
    worksWith: text`It answers ${'Access-Control-Request-Method'}. With credentials mode ${'include'}, ${'*'} is a method of that name: list each one.`,
    preflight: text`It counts in the answer to a preflight only. In any other response the browser does not read it.`,
  },
  'Access-Control-Allow-Headers': {
    what: text`Lists the request headers that another origin may set.`,
    values: text`Header names in any case, with commas between them. ${'*'} stands for all but ${'Authorization'}, and only without credentials.`,
    worksWith: text`It answers ${'Access-Control-Request-Headers'}. With credentials mode ${'include'}, ${'*'} is a header of that name: list each one.`,
    preflight: text`It counts in the answer to a preflight only. In any other response the browser does not read it.`,
  },
  'Access-Control-Expose-Headers': {
    what: text`Lists the response headers that JavaScript may read beyond the seven that are always exposed: ${'Cache-Control'}, ${'Content-Language'}, ${'Content-Length'}, ${'Content-Type'}, ${'Expires'}, ${'Last-Modified'} and ${'Pragma'}.`,
    values: text`Header names in any case, with commas between them. ${'*'} stands for all, but only without credentials. ${'Set-Cookie'} is never exposed.`,
    worksWith: text`With credentials mode ${'include'}, ${'*'} is a header of that name: list each one.`,
    preflight: text`It counts in the response itself, not in the answer to a preflight.`,
  },
  'Access-Control-Max-Age': {
    what: text`Says for how many seconds the browser may remember the answer to a preflight instead of asking again.`,
    values: text`Seconds; 5 when it is missing. Chromium remembers for at most 7200, Firefox 86400, Safari 600. ${'0'} or ${'-1'} turns it off.`,
    worksWith: null,
    preflight: text`It counts in the answer to a preflight only. While the answer is remembered, no preflight shows, and a repaired or broken server goes unnoticed.`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`Obsolete. It was to let a public page reach a server on a private network, as Chrome tried it. Chrome now asks the user for permission instead, and no browser needs this header.`,
    values: text`${'true'} was the only one.`,
    worksWith: text`It answered ${'Access-Control-Request-Private-Network'}, which is no longer sent. Adding it repairs nothing.`,
    preflight: text`It counted in the answer to a preflight only.`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`Says who may embed this resource with mode ${'no-cors'}, as an image, a script or a plain ${'fetch()'} of that mode. It plays no part in CORS requests.`,
    values: text`${'same-origin'}, ${'same-site'} or ${'cross-origin'}, case-sensitive. Anything else, and two lines too, counts as none.`,
    worksWith: text`A page with ${'Cross-Origin-Embedder-Policy: require-corp'} embeds from another origin only what says ${'cross-origin'}, or ${'same-site'} within the site, or what is asked for with CORS.`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`Lists the origins that may see how long this response took and how large it was, in the Resource Timing API. Without it most times are 0 across origins.`,
    values: text`Origins with commas between them, or ${'*'} for all, with credentials too.`,
    worksWith: text`Every redirect on the way must send it as well.`,
    preflight: null,
  },
  Vary: {
    what: text`Tells caches which request headers the response depends on. A stored response is used again only when these are the same.`,
    values: text`Header names with commas between them, or ${'*'}, which means that it never fits again. For CORS: ${'Origin'}.`,
    worksWith: text`A server whose ${'Access-Control-Allow-Origin'} depends on the ${'Origin'} of the request sends ${'Vary: Origin'} always, even when it allows nobody. Otherwise one origin may get what was stored for another.`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`Gives the browser a cookie to keep and to send back. JavaScript can never read this header, not even from its own origin.`,
    values: text`One cookie in each line. To go along with cross-site requests it needs ${'SameSite=None; Secure'}.`,
    worksWith: text`From another origin the cookie is kept only if the page asked with credentials mode ${'include'}. ${'Access-Control-Allow-Credentials'} decides whether the response is exposed, not whether the cookie is kept.`,
    preflight: text`In the answer to a preflight it has no effect.`,
  },
};
