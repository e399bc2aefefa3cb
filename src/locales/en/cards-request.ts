import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in English. */
export const enRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`Tells the server which origin asks: scheme, host and port, without a path. The browser sends it with every CORS request, and with any method but ${'GET'} and ${'HEAD'}.`,
    values: text`A serialised origin, or ${'null'} when the origin is opaque: a sandboxed frame, a ${'data:'} address, or after a redirect that passed through another origin.`,
    worksWith: text`The server answers with the same origin, byte for byte, or with ${'*'}, in ${'Access-Control-Allow-Origin'}.`,
    preflight: text`The preflight carries it as well, with the same value.`,
  },
  'Access-Control-Request-Method': {
    what: text`Stands in the preflight only and names the method that the actual request is going to use.`,
    values: text`One method, case-sensitive.`,
    worksWith: text`The server lists the method in ${'Access-Control-Allow-Methods'}. ${'GET'}, ${'HEAD'} and ${'POST'} pass without being listed.`,
    preflight: text`Together with the method ${'OPTIONS'} it marks a request as a preflight; every preflight has it.`,
  },
  'Access-Control-Request-Headers': {
    what: text`Stands in the preflight only and names the headers of the actual request that are not safelisted.`,
    values: text`Header names in lower case, sorted, with commas and no spaces between them.`,
    worksWith: text`The server lists every one of them in ${'Access-Control-Allow-Headers'}.`,
    preflight: text`It is missing when only the method made the preflight necessary.`,
  },
  Cookie: {
    what: text`Brings the cookies that the browser keeps for this server. Cookies are credentials.`,
    values: null,
    worksWith: text`To another origin they go only with credentials mode ${'include'}, and JavaScript then sees the response only with ${'Access-Control-Allow-Credentials: true'} and an exact ${'Access-Control-Allow-Origin'}. The cookie’s own ${'SameSite'} and the browser’s protection against tracking may still hold it back.`,
    preflight: text`A preflight never carries cookies, so a server must answer it without a login.`,
  },
  Authorization: {
    what: text`Proves who asks: a token or a password. Script may set it; the browser sets it itself from a remembered login, which is part of the credentials. A redirect to another origin drops it.`,
    values: null,
    worksWith: text`When script sets it, the server must list ${'Authorization'} by name in ${'Access-Control-Allow-Headers'}; by the standard ${'*'} does not cover it. The browser’s own logins go along only with credentials mode ${'include'}, and then ${'Access-Control-Allow-Credentials: true'} is needed too.`,
    preflight: text`Setting it in script always leads to a preflight. The preflight names it, but does not carry it.`,
  },
  'Sec-Fetch-Site': {
    what: text`Tells the server how far the page that asks is from it: the same origin, the same site, or another site. It goes only to trustworthy addresses, such as ${'https'} and ${'localhost'}.`,
    values: text`${'same-origin'}, ${'same-site'}, ${'cross-site'}, or ${'none'} when the user and not a page started it, as by typing the address.`,
    worksWith: null,
    preflight: text`The preflight carries it too.`,
  },
  'Sec-Fetch-Mode': {
    what: text`Tells the server the request mode. It goes only to trustworthy addresses, such as ${'https'} and ${'localhost'}.`,
    values: text`${'cors'}, ${'no-cors'}, ${'same-origin'}, ${'navigate'} or ${'websocket'}. XHR is always ${'cors'}; for ${'fetch()'} it is the option ${'mode'}.`,
    worksWith: text`Only with ${'cors'} can response headers make a cross-origin response readable; with ${'no-cors'} it stays opaque whatever the server says.`,
    preflight: text`In a preflight it is ${'cors'}.`,
  },
  'Sec-Fetch-Dest': {
    what: text`Tells the server what the response is for. It goes only to trustworthy addresses, such as ${'https'} and ${'localhost'}.`,
    values: text`${'empty'} for ${'fetch()'}, XHR and other requests of script, else the destination, such as ${'script'}, ${'style'}, ${'image'}, ${'font'}, ${'iframe'} or ${'document'}.`,
    worksWith: null,
    preflight: text`The preflight names the destination of the actual request.`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`Tells the server whether a request to another site has access to that site’s unpartitioned cookies. It is sent only across sites and with credentials mode ${'include'}, so it also gives that mode away.`,
    values: text`${'none'}: no access. ${'inactive'}: allowed, but not in use here. ${'active'}: in use.`,
    worksWith: text`On ${'inactive'} the server may answer ${'Activate-Storage-Access'} to ask for the cookies.`,
    preflight: text`Firefox sends it in the preflight as well, Chromium does not.`,
  },
};
