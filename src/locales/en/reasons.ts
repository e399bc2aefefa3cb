import { nearName } from '../../core/http/near-name.ts';
import type { Position } from '../../core/ruling/ruling.ts';
import type { Catalogue, Explanation } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_METHODS = 'Access-Control-Allow-Methods';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

const said = (title: Text, why: Text, short: string): Explanation => ({ title, why, short });
/** Prefixes a table's few words with the place where people would not expect the fault. */
const at = ({ place }: Position, short: string): string => (place === 'preflight' ? `preflight: ${short}` : short);
const message = ({ place }: Position): Text => [place === 'preflight' ? 'preflight’s response' : 'response'];

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to do when the origin itself is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`The request came with ${'Origin: null'} after a redirect: one from a foreign origin to another takes the origin away, and a sandboxed frame has none from the start. Allowing ${'null'} would let anybody in; call the last address directly instead.`
    : text`The request came with ${'Origin: null'}: the page is in a sandboxed frame, or is a local file or a ${'data:'} address. Allowing ${'null'} would let anybody in; give the page an origin of its own instead.`;
const mustSay = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`For this page it must say ${needed}.`;

/** A further sentence, when there is one. */
const after = (sentence: Text): Text => (sentence.length === 0 ? [] : [' ', ...sentence]);

/** The sentence that most faults of the origin share, then what is special about this one. */
const originWhy = ({ sent, needed }: AllowOrigin, position: Position, special: Text): Text =>
  needed === null
    ? text`The server sent ${`${ALLOW_ORIGIN}: ${sent ?? ''}`}. ${nullOrigin(position)}`
    : text`${ALLOW_ORIGIN} must be exactly ${needed}; the server sent ${sent ?? ''}.${after(special)}`;

const credentialsWhy = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`The page asked with credentials mode ${'include'}. Then ${ALLOW_CREDENTIALS} must be exactly ${'true'}; the server sent ${sent ?? ''}. ${special}`;

/** A name that was meant, and is another one. */
const nearly = ([missing = '']: readonly string[], sent: string): Text => {
  const near = nearName(sent, missing);
  return near === null ? [] : text` ${near} is another name: compare ${'-'} and ${'_'}.`;
};

export const enReasons: Catalogue['reasons'] = {
  'mode-same-origin': ({ origin, target }) =>
    said(
      text`The page asked for its own origin only`,
      text`The request mode is ${'same-origin'}, but ${target} is not ${origin}. The browser sent nothing.`,
      'mode same-origin',
    ),
  'no-cors-redirect-mode': ({ redirect }) =>
    said(
      text`A ${'no-cors'} request must follow redirects`,
      text`It was asked for with mode ${'no-cors'} and redirect mode ${redirect}. Browsers refuse that combination before anything is sent.`,
      `no-cors with redirect ${redirect}`,
    ),
  'scheme-not-http': ({ scheme }) =>
    said(text`CORS knows only ${'http'} and ${'https'}`, text`The address has the scheme ${scheme}.`, `scheme ${scheme}`),

  'allow-origin-missing': ({ needed }, position) =>
    said(
      position.place === 'preflight'
        ? text`The server did not answer the preflight with CORS headers`
        : text`The server did not allow any origin`,
      text`There is no ${ALLOW_ORIGIN} in the ${message(position)}. ${mustSay(needed, position)}`,
      at(position, 'no allow-origin'),
    ),
  'allow-origin-missing-on-error': ({ needed, status }, position) =>
    said(
      text`The server answered with error ${status}, and without CORS headers`,
      text`The ${message(position)} has status ${status} and no ${ALLOW_ORIGIN}. Often the error comes from another layer (a proxy, a crash, a guard) than the one that adds the CORS headers. Look at the error first${position.place === 'preflight' ? [': a preflight must succeed, and carry the header'] : ['; then let errors carry the header too']}. ${mustSay(needed, position)}`,
      at(position, `error ${status} without CORS`),
    ),
  'allow-origin-missing-unauthorized': ({ status }, position) =>
    said(
      text`Something guards the preflight and answers ${status}`,
      text`A preflight never carries cookies or an ${'Authorization'} header, so a guard that demands them refuses every one. It answered ${status} without ${ALLOW_ORIGIN}. Let ${'OPTIONS'} through before the guard.`,
      at(position, `${status}, guarded`),
    ),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? said(
          text`The preflight was redirected, and without CORS headers`,
          text`The server answered the preflight with ${status} and sent it to ${location}. A preflight may not be redirected at all, so a header alone does not help. If a login redirects it, let ${'OPTIONS'} through before the login; if it is sent to ${'https'} or to the same address with a slash at the end, call that address directly.`,
          at(position, `${status} without CORS`),
        )
      : said(
          text`The server redirected the request, and without CORS headers`,
          text`The response has status ${status}, leads to ${location} and has no ${ALLOW_ORIGIN}; a redirect needs it too. If it leads to a login, the session is missing: let the server answer ${'401'} with CORS headers instead. If it leads to ${'https'}, call that address directly. ${mustSay(needed, position)}`,
          at(position, `${status} without CORS`),
        ),

  'allow-origin-wildcard': (reason, position) =>
    said(
      text`${'*'} does not count when credentials are asked for`,
      text`The page asked with credentials mode ${'include'}. Then ${ALLOW_ORIGIN} must name the origin; the wildcard ${'*'} is not enough. ${mustSay(reason.needed, position)}`,
      at(position, '* with credentials'),
    ),
  'allow-origin-duplicate': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} was sent more than once`,
      text`The browser joins the ${[String(reason.lines.length)]} lines to ${reason.sent ?? ''}, which is no single origin. Usually both a proxy and the application add the header: let one of them do it.`,
      at(position, 'allow-origin sent twice'),
    ),
  'allow-origin-list': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} holds more than one value`,
      originWhy(reason, position, text`It can hold one origin only: the server has to choose the one that asks.`),
      at(position, 'several origins'),
    ),
  'allow-origin-empty': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} is empty`,
      text`The header is there, but without a value. Often a setting or a variable on the server is not set. ${mustSay(reason.needed, position)}`,
      at(position, 'allow-origin empty'),
    ),
  'allow-origin-placeholder': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} holds a placeholder that was never filled in`,
      originWhy(reason, position, text`That looks like a variable or a default of the server’s configuration.`),
      at(position, 'placeholder, not an origin'),
    ),
  'allow-origin-quoted': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} is in quotation marks`,
      originWhy(reason, position, text`The marks are part of the value.`),
      at(position, 'origin in quotes'),
    ),
  'allow-origin-null': (reason, position) =>
    said(
      text`The server allowed ${'null'}, which is not this page’s origin`,
      originWhy(reason, position, text`${'null'} stands for sandboxed frames and local files, not for “any” and not for “none”.`),
      at(position, 'allow-origin null'),
    ),
  'allow-origin-for-null': (reason, position) =>
    said(text`The request came with origin ${'null'}`, originWhy(reason, position, []), at(position, 'origin is null')),
  'allow-origin-glob': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} does not know patterns`,
      originWhy(reason, position, text`A ${'*'} inside an origin is a plain character.`),
      at(position, 'pattern in allow-origin'),
    ),
  'allow-origin-letter-case': (reason, position) =>
    said(
      text`The origin differs in upper and lower case`,
      originWhy(reason, position, text`It is compared byte for byte, and origins are in lower case.`),
      at(position, 'origin’s letter case'),
    ),
  'allow-origin-trailing-slash': (reason, position) =>
    said(
      text`The allowed origin ends with a slash`,
      originWhy(reason, position, text`An origin has no path.`),
      at(position, 'origin ends in a slash'),
    ),
  'allow-origin-path': (reason, position) =>
    said(
      text`The server allowed an address, not an origin`,
      originWhy(reason, position, text`An origin ends after the host and port.`),
      at(position, 'origin with a path'),
    ),
  'allow-origin-no-scheme': (reason, position) =>
    said(
      text`The allowed origin lacks its scheme`,
      originWhy(reason, position, text`An origin begins with ${'https://'} or ${'http://'}.`),
      at(position, 'origin without scheme'),
    ),
  'allow-origin-default-port': (reason, position) =>
    said(
      text`The allowed origin spells out the default port`,
      originWhy(reason, position, text`Browsers leave the default port out.`),
      at(position, 'default port spelt out'),
    ),
  'allow-origin-other-scheme': (reason, position) =>
    said(
      text`The server allowed the same host with another scheme`,
      originWhy(reason, position, text`${'http'} and ${'https'} are different origins.`),
      at(position, 'other scheme'),
    ),
  'allow-origin-other-port': (reason, position) =>
    said(
      text`The server allowed the same host on another port`,
      originWhy(reason, position, text`The port is part of the origin.`),
      at(position, 'other port'),
    ),
  'allow-origin-other-host': (reason, position) =>
    said(
      text`The server allowed another origin`,
      originWhy(reason, position, text`A subdomain, ${'www.'} included, is another origin too.`),
      at(position, 'other origin'),
    ),
  'allow-origin-not-an-origin': (reason, position) =>
    said(text`${ALLOW_ORIGIN} does not hold an origin`, originWhy(reason, position, []), at(position, 'not an origin')),

  'allow-credentials-missing': (_, position) =>
    said(
      position.place === 'preflight'
        ? text`The preflight’s answer did not allow credentials`
        : text`The server allowed the origin, but not credentials`,
      text`The page asked with credentials mode ${'include'}. Then the ${message(position)} must also say ${`${ALLOW_CREDENTIALS}: true`}; that header is not there.`,
      at(position, 'no allow-credentials'),
    ),
  'allow-credentials-letter-case': (reason, position) =>
    said(
      text`The server sent ${reason.sent ?? ''} instead of ${'true'}`,
      credentialsWhy(reason, text`The value is case-sensitive.`),
      at(position, 'credentials: letter case'),
    ),
  'allow-credentials-duplicate': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} was sent more than once`,
      credentialsWhy(
        reason,
        text`The browser joins several lines like that. Usually both a proxy and the application add the header: let one of them do it.`,
      ),
      at(position, 'allow-credentials sent twice'),
    ),
  'allow-credentials-list': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} holds more than ${'true'}`,
      credentialsWhy(reason, text`It is no list; often two layers have each added it.`),
      at(position, 'allow-credentials not true'),
    ),
  'allow-credentials-quoted': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} is in quotation marks`,
      credentialsWhy(reason, text`The marks are part of the value.`),
      at(position, 'allow-credentials not true'),
    ),
  'allow-credentials-false': (reason, position) =>
    said(
      text`The server says that credentials are not allowed`,
      credentialsWhy(reason, text`The only valid value is ${'true'}; where credentials are not wanted the header is left out.`),
      at(position, 'allow-credentials false'),
    ),
  'allow-credentials-not-true': (reason, position) =>
    said(
      text`The server allowed the origin, but not credentials`,
      credentialsWhy(reason, text`No other value counts.`),
      at(position, 'allow-credentials not true'),
    ),

  'preflight-redirected': ({ status, location }) =>
    said(
      text`The preflight was redirected, which is not allowed`,
      text`The server answered the preflight with ${status} and sent it to ${location}. Call that address directly, or exempt ${'OPTIONS'} from the redirect.`,
      'preflight: redirected',
    ),
  'preflight-unauthorized': ({ status }) =>
    said(
      text`Something guards the preflight and answers ${status}`,
      text`A preflight never carries cookies or an ${'Authorization'} header, so a guard that demands them refuses every one. Let ${'OPTIONS'} through before the guard and answer it with a status from 200 to 299.`,
      `preflight: ${status}, guarded`,
    ),
  'preflight-status': ({ status }) =>
    said(
      text`The preflight was answered with status ${status}`,
      text`Only 200 to 299 count. The browser did not send the actual request.`,
      `preflight: status ${status}`,
    ),
  'allow-methods-invalid': ({ token }) =>
    said(
      text`${ALLOW_METHODS} is not a valid list`,
      text`${token} is no method name, and one bad item voids the whole list. Separate the methods by commas, without quotes.`,
      'preflight: bad methods list',
    ),
  'allow-headers-invalid': ({ token }) =>
    said(
      text`${ALLOW_HEADERS} is not a valid list`,
      text`${token} is no header name, and one bad item voids the whole list. Separate the names by commas, without quotes.`,
      'preflight: bad headers list',
    ),
  'method-not-allowed': ({ method, sent }) =>
    said(
      text`The preflight’s answer does not allow the method ${method}`,
      sent === null
        ? text`There is no ${ALLOW_METHODS}; it must list ${method}.`
        : text`${ALLOW_METHODS} must list ${method}; the server sent ${sent}.`,
      `preflight: ${method} not allowed`,
    ),
  'method-letter-case': ({ method, sent }) =>
    said(
      text`The method ${method} is allowed in another letter case only`,
      text`Methods are case-sensitive. The page asked with ${method}; ${ALLOW_METHODS} says ${sent ?? ''}. Browsers turn only ${'DELETE, GET, HEAD, OPTIONS, POST, PUT'} into upper case, so ${'patch'} stays ${'patch'}.`,
      `preflight: ${method} in other case`,
    ),
  'method-wildcard': ({ method }) =>
    said(
      text`${'*'} does not allow every method when credentials are asked for`,
      text`With credentials mode ${'include'} the ${'*'} in ${ALLOW_METHODS} is a method of that name. It must list ${method}.`,
      'preflight: * with credentials',
    ),
  'authorization-not-listed': ({ sent }) =>
    said(
      text`The preflight’s answer does not allow ${'Authorization'}`,
      sent === null
        ? text`There is no ${ALLOW_HEADERS}; it must list ${'authorization'} by name.`
        : text`${ALLOW_HEADERS} must list ${'authorization'} by name, for ${'*'} never covers it; the server sent ${sent}.`,
      'preflight: authorization',
    ),
  'header-not-allowed': ({ missing, sent }) =>
    said(
      text`The preflight’s answer does not allow the request header ${missing[0] ?? ''}`,
      sent === null
        ? text`There is no ${ALLOW_HEADERS}; it must list ${missing.join(', ')}.`
        : text`${ALLOW_HEADERS} must also list ${missing.join(', ')}; the server sent ${sent}.${nearly(missing, sent)}`,
      `preflight: header ${missing[0] ?? ''}`,
    ),
  'header-wildcard': ({ missing }) =>
    said(
      text`${'*'} does not allow every request header when credentials are asked for`,
      text`With credentials mode ${'include'} the ${'*'} in ${ALLOW_HEADERS} is a header of that name. It must list ${missing.join(', ')}.`,
      'preflight: * with credentials',
    ),

  'redirect-mode-error': ({ status, location }) =>
    said(
      text`The page asked not to be redirected`,
      text`The server answered ${status} with a redirect to ${location}, and the request’s redirect mode is ${'error'}.`,
      'redirect refused',
    ),
  'redirect-location-invalid': ({ sent }) =>
    said(
      text`The redirect leads nowhere`,
      text`${`Location: ${sent ?? ''}`} cannot be parsed as an address. The server has to send one that can.`,
      'bad Location',
    ),
  'redirect-scheme': ({ scheme, location }) =>
    said(
      text`The redirect leads away from ${'http'}`,
      text`${location} has the scheme ${scheme}; only ${'http'} and ${'https'} can be followed. Let the server redirect to such an address, or answer itself.`,
      `redirect to ${scheme}:`,
    ),
  'redirect-count': ({ count }) =>
    said(
      text`Too many redirects`,
      text`The browser followed ${[String(count)]} redirects and gave up, as the standard demands. Usually they form a loop, which the server has to break.`,
      'too many redirects',
    ),
  'redirect-url-credentials': ({ location }) =>
    said(
      text`The redirect’s address holds a user name or password`,
      text`A cross-origin request may not be redirected to ${location}: user names and passwords in addresses are refused. Take them out of ${'Location'}.`,
      'redirect with password',
    ),
  'corp-same-origin': ({ sent }) =>
    said(
      text`The server lets only its own origin embed this resource`,
      text`It says ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`}. This header binds requests in mode ${'no-cors'}, such as those of elements without ${'crossorigin'}. With ${'cross-origin'} the page could use the response without reading it; to read it, the page has to ask with CORS.`,
      'resource policy same-origin',
    ),
  'corp-same-site': ({ sent }) =>
    said(
      text`The server lets only its own site embed this resource`,
      text`It says ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`}. This header binds requests in mode ${'no-cors'}, such as those of elements without ${'crossorigin'}. With ${'cross-origin'} the page could use the response without reading it; to read it, the page has to ask with CORS.`,
      'resource policy same-site',
    ),
};
