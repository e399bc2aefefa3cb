import { OWN_WAY } from '../../../core/remedies/own-way.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { listed } from '../format.ts';

export const enRemedies: Catalogue['remedies'] = {
  preflight: 'Return status 200–299 (such as 204) for the preflight, with these headers',
  response: 'Return these headers with the response',
  page: (change) => {
    switch (change.id) {
      case 'drop-credentials':
        if (change.way)
          return text`If this request doesn’t need credentials, don’t send them: use ${OWN_WAY[change.way]} with ${change.way}.`;
        return text`If this request doesn’t need credentials, don’t send them: use ${"credentials: 'same-origin'"}, remove ${'withCredentials'}, or use ${'crossorigin="anonymous"'}.`;
      case 'method-upper-case':
        return text`In the page’s code, write the method as ${change.method}.`;
      case 'mode-cors':
        return text`In the page’s code, use ${"mode: 'cors'"}. On an element, use ${'crossorigin="anonymous"'}.`;
      case 'crossorigin':
        return text`In the page’s code, add ${'crossorigin="anonymous"'} to ${change.elements.join(' / ')}. The browser then sends no cookies.`;
      case 'redirect-follow':
        return text`In the page’s code, allow redirects with ${"redirect: 'follow'"}.`;
      case 'drop-headers':
        return change.why === 'response-headers'
          ? text`Remove ${listed(change.names)} from the request in the page’s code. Only responses have these headers.`
          : text`Keep the library that adds ${listed(change.names)} from doing so for this server. A tracing library has a list of URLs for that.`;
      case 'call-directly':
        return text`In the page’s code, request ${change.url} directly. Corsplain can’t check its response in advance.`;
    }
  },
  alreadySent: 'already sent',
  adds: (items) => `adds ${items}`,
  leftOut: (header, { value, why }) => {
    switch (why) {
      case 'sent-twice':
        return text`Send ${`${header}: ${value}`} only once.`;
      case 'wildcard':
        return text`${'*'} is left out, because it isn’t allowed for requests with credentials. For other origins that you trust, return the request’s origin.`;
      case 'null-origin':
        return text`${'null'} is left out, because any site can send this origin.`;
      case 'one-origin':
        return text`${value} is left out, because a response can name only one origin. Return the request’s origin if the server allows it.`;
      case 'letter-case':
        return text`${value} is left out, because browsers send this method only in uppercase.`;
      case 'invalid':
        return text`${value} is left out, because it isn’t valid in ${header}.`;
    }
  },
  preflightUnseen: text`The network log has no preflight response. Keep the methods and headers that the server already allows.`,
  forCaches: 'for caches',
  both: text`You need both changes. Change the server first (see below), then the page.`,
  oneLayer: text`The server sends this header more than once, usually from the application and a proxy. Remove it in one of them. The other must send the headers below.`,
  ifIncluded: text`You need ${'Access-Control-Allow-Credentials'} only if the credentials mode is ${'include'}. The network log doesn’t show the mode. Search the page’s code for ${"credentials: 'include'"} or ${'withCredentials'}.`,
  nobody: text`Neither the server nor the page can make this response readable safely. The browser blocks it by design.`,
};
