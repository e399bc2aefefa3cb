import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';
import { enDetail } from './detail.ts';
import { enInOut } from './inout.ts';
import { enList } from './list.ts';
import { enReasons } from './reasons/index.ts';
import { enSettings } from './settings.ts';
import { enWatching } from './watching.ts';

const plural = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
/** Names of code as a list in prose. */
const listed = (names: readonly string[]): Text =>
  list.formatToParts(names).map(({ type, value }) => (type === 'element' ? { code: value } : value));
const requests = (count: number) => `${count} ${plural.select(count) === 'one' ? 'request' : 'requests'}`;

export const en: Catalogue = {
  tag: 'en',
  summaries: {
    hidden: 'Hidden',
    partly: 'Partly',
    readable: 'Readable',
    opaque: 'Opaque',
    depends: 'Depends',
    'no-response': 'No response',
  },
  reasons: enReasons,
  checks: {
    'mode-allows-cross-origin': text`The request mode allows another origin`,
    'no-cors-follows-redirects': text`A ${'no-cors'} request follows redirects`,
    'scheme-is-http': text`The address is ${'http'} or ${'https'}`,
    'allow-origin-present': text`There is an ${'Access-Control-Allow-Origin'}`,
    'allow-origin-matches': text`It names the request’s origin, byte for byte`,
    'credentials-asked-for': text`Only credentials mode ${'include'} needs the next step`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} is ${'true'}`,
    'preflight-ok-status': text`The preflight’s status is 200 to 299`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'}, if it is sent, is a valid list`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'}, if it is sent, is a valid list`,
    'method-allowed': text`The method is allowed`,
    'authorization-allowed': text`${'Authorization'} is allowed by name, if it is sent`,
    'headers-allowed': text`Every request header is allowed`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} lets this page embed it`,
    'redirect-mode-follows': text`The request may be redirected`,
    'redirect-location-parses': text`${'Location'} names an address`,
    'redirect-scheme-http': text`The redirect leads to ${'http'} or ${'https'}`,
    'redirect-count-limited': text`At most 20 redirects`,
    'redirect-without-credentials': text`No user name or password in the redirect’s address`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`No preflight was needed: ${method} with safelisted headers`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`A preflight was sent, for the method ${method}`
        : text`A preflight was sent, for ${method} with ${unsafeNames.join(', ')}`,
    remembered: () => text`A preflight was needed but not seen: the browser remembered an earlier answer`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`The browser does not remember this answer: it asks again each time`
      : text`The browser remembers this answer for ${[String(seconds)]} ${[plural.select(seconds) === 'one' ? 'second' : 'seconds']}`,
  outcomes: {
    readable: {
      title: text`JavaScript can read this response`,
      why: text`Every check passed, so the browser handed the response to the page.`,
      short: '',
    },
    partly: (missed) => ({
      title: text`JavaScript can read this response, but not all of its headers`,
      why: text`Script sees ${'null'} for ${listed(missed)}: ${'Access-Control-Expose-Headers'} does not name ${[missed.length === 1 ? 'it' : 'them']}.`,
      short: `${missed.length} ${plural.select(missed.length) === 'one' ? 'header' : 'headers'} not exposed`,
    }),
    opaque: {
      'no-cors': {
        title: text`The page gets an opaque response`,
        why: text`It was asked for with mode ${'no-cors'}: nothing is wrong if the page only shows or runs the resource, or only sends data to it. But script sees neither status, headers nor body, and as long as it is asked for this way, no response header changes that.`,
        short: 'asked with no-cors',
      },
      'redirect-manual': {
        title: text`The page gets an opaque redirect`,
        why: text`It was asked for with redirect mode ${'manual'}: script learns that there was a redirect, and nothing else.`,
        short: 'redirect not followed',
      },
    },
    depends: (conditions, alike) => ({
      title: alike ? text`The outcome is certain; its cause depends on what cannot be seen` : text`It depends on what cannot be seen`,
      why: conditions.flatMap(
        ({ when, summary, short }, index) =>
          text`${[index === 0 ? '' : ' ']}With ${when}: ${[summary.toLowerCase()]}${[short === '' ? '.' : ` (${short}).`]}`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    noResponse: (code) => ({
      title: text`No response was seen`,
      why:
        code === ''
          ? text`The browser shows no answer for this request, so there is nothing to judge: it was blocked before it was sent, aborted, or its answer is not shown to extensions.`
          : text`The browser reports ${code} and shows no answer. This is not about CORS headers as far as can be seen: the server may be unreachable, or the request blocked, aborted, or answered out of sight of extensions.`,
      short: code,
    }),
  },
  evidence: {
    har: text`The browser’s network log says so.`,
    'cookie-header': text`A ${'Cookie'} header travelled to another origin: only ${'include'} does that.`,
    'storage-access-header': text`${'Sec-Fetch-Storage-Access'} was sent: browsers add it only when credentials mode is ${'include'}.`,
    'no-storage-access-header': text`${'Sec-Fetch-Storage-Access'} was not sent: with ${'include'} this browser would have added it.`,
    'readable-without-consent': text`The browser let script read it although the server did not allow credentials: the mode was not ${'include'}.`,
    'hidden-despite-anonymous-consent': text`The browser hid it although the server allows requests without credentials: the mode was ${'include'}.`,
    beacon: text`Beacons and pings are always sent with credentials.`,
    element: text`An element asked for it, and elements ask in this mode.`,
    'went-on': text`The browser went on, where with other credentials it would have stopped.`,
    'request-headers': text`The request headers say so.`,
    'page-hook': text`The call was watched in the page.`,
    'calls-alike': text`Several calls may have made this request, and they asked in different ways; the browser does not tell which one it was.`,
    user: text`You said so.`,
  },
  evidenceMissing: text`Nothing that travelled reveals this, so every possibility was judged.`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · cookie' : by === 'element' ? ' · element' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? 'include?' : 'not include';
  },
  remedies: {
    preflight: 'Let the server answer the preflight with a status of 200–299, such as 204, and',
    response: 'Let the server answer the request with',
    page: (change) => {
      switch (change.id) {
        case 'drop-credentials':
          return text`If the page needs no credentials here, leave them out: ${"credentials: 'same-origin'"}, no ${'withCredentials'}, or ${'crossorigin="anonymous"'}.`;
        case 'method-upper-case':
          return text`In the page, write the method as ${change.method}.`;
        case 'mode-cors':
          return text`In the page, ask with ${"mode: 'cors'"}; an element, with ${'crossorigin="anonymous"'}.`;
        case 'crossorigin':
          return text`In the page, add ${'crossorigin="anonymous"'} to ${change.elements.join(' / ')}; no cookies are sent then.`;
        case 'redirect-follow':
          return text`In the page, let the request be redirected: ${"redirect: 'follow'"}.`;
        case 'call-directly':
          return text`In the page, call ${change.url} directly; whether it answers as needed then cannot be known from here.`;
      }
    },
    alreadySent: 'already sent',
    forCaches: 'for caches',
    both: text`Both are needed: first the server’s consent, as below, then this change.`,
    oneLayer: text`The header is sent more than once, usually by the application and by a proxy in front of it. Take it out of one of them; the other must send this.`,
    ifIncluded: text`${'Access-Control-Allow-Credentials'} is needed only if the page asks with credentials mode ${'include'}, which cannot be seen here: look for ${"credentials: 'include'"} or ${'withCredentials'} in its code.`,
    nobody: text`This is by design: neither the server nor the page can rightly make it readable.`,
  },
  neitherCredentials: text`Credentials are not allowed either`,
  onlyWith: (modes) => text`only if the credentials mode is ${modes.join(' / ')}`,
  contradicted: text`The browser did something else than these headers explain. Another extension or an override may have changed them, or another rule than CORS applied.`,
  watching: enWatching,
  inOut: enInOut,
  detail: enDetail,
  list: enList,
  settings: enSettings,
  ui: {
    verdict: 'Verdict',
    method: 'Method',
    request: 'Request',
    status: 'Status',
    reason: 'Reason',
    credentials: 'Credentials',
    sent: 'sent',
    needed: 'needed',
    absent: 'not sent',
    stepByStep: 'Step by step',
    certain: 'certain',
    open: 'open',
    alsoWrong: 'Also wrong',
    inPreflight: 'in the preflight’s response',
    inResponse: 'in the response',
    onHop: 'after redirect',
    requestHeaders: 'Request headers',
    responseHeaders: 'Response headers',
    preflightRequest: 'Preflight request',
    preflightResponse: 'Preflight response',
    visibleToScript: 'JavaScript sees it',
    yes: 'yes',
    no: 'no',
    clear: 'Clear',
    staysHere: 'Nothing leaves this panel',
    preflight: 'preflight',
    neverSent: 'never sent',
    requests: 'Cross-origin requests',
    detail: 'Explanation',
    close: 'Close',
    send: 'Send',
    browserNames: 'What the browsers call it',
    browsers: 'In each browser',
    response: 'response',
    redirect: 'redirect',
    empty: 'empty',
    resize: 'Room for the list',
    passed: 'passed',
    failed: 'failed',
    notReached: 'not reached',
  },
  states: {
    waiting: { title: 'Waiting for requests', what: 'Reload the page to see its cross-origin requests from the start.' },
    'nothing-cross-origin': { title: 'No cross-origin requests yet', what: 'This page has only asked its own origin so far.' },
    paused: { title: 'The list is paused', what: 'Nothing that happens now is listed. Go on listing, then reload the page.' },
    'nothing-brought-in': {
      title: 'Nothing is listed here',
      what: 'No cross-origin request came in, or the list was cleared. Open or paste something else, or go back to the page.',
    },
    privileged: { title: 'The browser shows this page to no extension', what: 'Open DevTools on an ordinary web page.' },
    disconnected: { title: 'The extension was reloaded', what: 'Close DevTools and open it again to go on.' },
  },
  counts: (all, hidden) => `${all} cross-origin · ${hidden} hidden`,
  seen: (count) => `${requests(count)} seen`,
};
