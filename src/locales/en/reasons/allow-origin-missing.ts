import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue } from './needed-value.ts';

export const enAllowOriginMissing = {
  'allow-origin-missing': ({ needed, storedUnknown }, position) =>
    storedUnknown
      ? {
          title: text`The stored response doesn’t allow this page`,
          why: text`The 304 has no ${ALLOW_ORIGIN}, so the header of the stored response counts. That one is missing, or it allows another origin. Return the CORS headers with the 304 too, and add ${'Vary: Origin'}. ${neededValue(needed, position)}`,
          short: '304: stored Allow-Origin',
        }
      : {
          title: byPlace(position, text`The response has no ${ALLOW_ORIGIN} header`, text`The preflight response has no ${ALLOW_ORIGIN}`),
          why: byPlace(
            position,
            text`The browser lets JavaScript read a response only if this header allows the page’s origin. ${neededValue(needed, position)}`,
            text`The browser sends the actual request only if this header allows the page’s origin. ${neededValue(needed, position)}`,
          ),
          short: byPlace(position, 'no Allow-Origin', 'preflight: no Allow-Origin'),
        },
  'allow-origin-missing-on-error': ({ needed, status }, position) => ({
    title: text`The server returned ${status} without ${ALLOW_ORIGIN}`,
    why: byPlace(
      position,
      text`The response has status ${status} and no ${ALLOW_ORIGIN}. The error may come from a proxy, the application, or the CORS middleware itself. Fix the error first, then add the header to error responses too. ${neededValue(needed, position)}`,
      text`The preflight response has status ${status} and no ${ALLOW_ORIGIN}. The error may come from a proxy, the application, or the CORS middleware itself. Fix the error first, because a preflight must return status 200–299 with this header. ${neededValue(needed, position)}`,
    ),
    short: byPlace(position, `${status}, no Allow-Origin`, `preflight: error ${status}`),
  }),
  'allow-origin-missing-unauthorized': ({ status }) => ({
    title: text`The server rejected the preflight with ${status}`,
    why: text`The preflight response has status ${status} and no ${ALLOW_ORIGIN}. If an authentication check rejects preflights because they carry no cookies or ${'Authorization'}, let ${'OPTIONS'} requests bypass it. The CORS middleware can also respond this way if it doesn’t allow the origin, method, or headers.`,
    short: `preflight: rejected with ${status}`,
  }),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? {
          title: text`The server redirected the preflight`,
          why: text`The server returned ${status} with a redirect to ${location}. Browsers don’t follow redirects for preflights, so adding headers doesn’t help. If an authentication check redirects it to a login page, let ${'OPTIONS'} requests bypass that check. If the redirect only changes to ${'https'} or adds a slash, request that URL directly.`,
          short: 'preflight: redirected',
        }
      : {
          title: text`The redirect has no ${ALLOW_ORIGIN} header`,
          why: text`The server returned ${status} with a redirect to ${location}. Redirect responses need ${ALLOW_ORIGIN} too. If it leads to a login page, return ${'401'} with CORS headers instead. If it changes to ${'https'} or adds a slash, request that URL directly. ${neededValue(needed, position)}`,
          short: 'redirect, no Allow-Origin',
        },
} satisfies Partial<ReasonWords>;
