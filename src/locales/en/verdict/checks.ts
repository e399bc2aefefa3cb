import type { ChecksWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { counted } from '../format.ts';

export const enChecks: ChecksWords = {
  checks: {
    'mode-allows-cross-origin': text`The request mode allows another origin`,
    'no-cors-follows-redirects': text`A ${'no-cors'} request has redirect mode ${'follow'}`,
    'scheme-is-http': text`The URL’s scheme is ${'http'} or ${'https'}`,
    'allow-origin-present': text`The response has ${'Access-Control-Allow-Origin'}`,
    'allow-origin-matches': text`Its value equals the request’s origin, byte by byte`,
    'credentials-included': text`The credentials mode is ${'include'} (otherwise the CORS check ends here)`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} is ${'true'}`,
    'preflight-ok-status': text`The preflight returns status 200–299`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'}, if sent, is a valid list`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'}, if sent, is a valid list`,
    'method-allowed': text`The method is allowed`,
    'authorization-allowed': text`${'Authorization'}, if sent, is listed by name`,
    'headers-allowed': text`Every request header is allowed`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} allows this page to embed the response`,
    'redirect-mode-follows': text`The redirect mode allows redirects`,
    'redirect-location-parses': text`${'Location'} is a valid URL`,
    'redirect-scheme-http': text`The redirect URL’s scheme is ${'http'} or ${'https'}`,
    'redirect-count-limited': text`At most 20 redirects`,
    'redirect-without-credentials': text`The redirect URL has no user name or password`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`No preflight needed: ${method} with CORS-safelisted headers only`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`The browser sent a preflight because of ${method}`
        : text`The browser sent a preflight because of ${method} with ${unsafeNames.join(', ')}`,
    remembered: () =>
      text`A preflight was needed but isn’t in the log. The browser may have used a cached result, or the log may not record preflights.`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`The browser doesn’t cache this preflight result and sends a preflight every time`
      : text`The browser caches this preflight result for ${[counted(seconds, 'second', 'seconds')]}`,
};
