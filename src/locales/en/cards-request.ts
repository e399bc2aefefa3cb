import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in English. */
export const enRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`Identifies the origin that sends the request: scheme, host, and port, without a path. Browsers send it with every CORS request and with every method except ${'GET'} and ${'HEAD'}.`,
    values: text`A serialized origin, or ${'null'} for an opaque origin. Sandboxed iframes and ${'data:'} URLs have an opaque origin. Browsers also send ${'null'} after a redirect from one cross-origin server to a different origin.`,
    worksWith: text`The server returns the same origin, byte for byte, or ${'*'}, in ${'Access-Control-Allow-Origin'}.`,
    preflight: text`Preflights have it too, with the same value.`,
  },
  'Access-Control-Request-Method': {
    what: text`Sent only in preflights. Contains the method of the actual request.`,
    values: text`One method, case-sensitive.`,
    worksWith: text`The server lists the method in ${'Access-Control-Allow-Methods'}. ${'GET'}, ${'HEAD'}, and ${'POST'} are always allowed.`,
    preflight: text`A request with the method ${'OPTIONS'} and this header is a preflight. Every preflight has it.`,
  },
  'Access-Control-Request-Headers': {
    what: text`Sent only in preflights. Lists the headers of the actual request that aren’t safelisted.`,
    values: text`Header names in lowercase, sorted, separated by commas without spaces.`,
    worksWith: text`The server lists every one of them in ${'Access-Control-Allow-Headers'}.`,
    preflight: text`Browsers omit it if only the method requires the preflight.`,
  },
  Cookie: {
    what: text`Contains the cookies that the browser stores for this server. Cookies are credentials.`,
    values: null,
    worksWith: text`Browsers send cookies to another origin only in credentials mode ${'include'}. JavaScript can then read the response only with ${'Access-Control-Allow-Credentials: true'} and the exact origin in ${'Access-Control-Allow-Origin'}. ${'SameSite'} and tracking protection can still prevent sending them.`,
    preflight: text`Browsers send preflights without cookies, so the server must respond to them without authentication.`,
  },
  Authorization: {
    what: text`Authenticates the request with a token or password. JavaScript can set it. The browser also sets it for HTTP authentication. Then it’s part of the credentials. Browsers remove it on a redirect to another origin.`,
    values: null,
    worksWith: text`If JavaScript sets it, the server must list ${'Authorization'} in ${'Access-Control-Allow-Headers'}. In the standard, ${'*'} doesn’t cover it, but browsers still accept it. On cross-origin requests, the browser sets it only in credentials mode ${'include'}. That mode also needs ${'Access-Control-Allow-Credentials: true'}.`,
    preflight: text`A cross-origin request always needs a preflight if JavaScript sets this header. The preflight contains its name, but not its value.`,
  },
  'Sec-Fetch-Site': {
    what: text`Describes the relation between the page and the server: same origin, same site, or another site. Sent only to trustworthy URLs, such as ${'https'} and ${'localhost'}.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-site'}, or ${'none'}. The last one means that the user started the request, for example by typing the URL.`,
    worksWith: null,
    preflight: text`Preflights have it too.`,
  },
  'Sec-Fetch-Mode': {
    what: text`Contains the request mode. Sent only to trustworthy URLs, such as ${'https'} and ${'localhost'}.`,
    values: text`${'cors'}, ${'no-cors'}, ${'same-origin'}, ${'navigate'}, or ${'websocket'}. XHR always uses ${'cors'}. For ${'fetch()'}, it’s the option ${'mode'}.`,
    worksWith: text`Response headers can make a cross-origin response readable only in mode ${'cors'}. In mode ${'no-cors'}, the response stays opaque.`,
    preflight: text`In a preflight, the value is ${'cors'}.`,
  },
  'Sec-Fetch-Dest': {
    what: text`Describes what the response is used for. Sent only to trustworthy URLs, such as ${'https'} and ${'localhost'}.`,
    values: text`${'empty'} for requests from JavaScript, such as ${'fetch()'} and XHR. Otherwise the destination, such as ${'script'}, ${'style'}, ${'image'}, ${'font'}, ${'iframe'}, or ${'document'}.`,
    worksWith: null,
    preflight: text`In a preflight, it’s the destination of the actual request.`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`Describes whether a request to another site has access to that site’s unpartitioned cookies. Sent only across sites in credentials mode ${'include'}, so it also reveals that mode.`,
    values: text`${'none'}: no access. ${'inactive'}: access is allowed, but not in use. ${'active'}: access is in use.`,
    worksWith: text`If the value is ${'inactive'}, the server can send ${'Activate-Storage-Access'} to request the cookies.`,
    preflight: text`Firefox sends it in preflights too. Chrome doesn’t.`,
  },
};
