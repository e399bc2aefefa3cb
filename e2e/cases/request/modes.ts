/** Request modes, redirect modes, and Cross-Origin-Resource-Policy, which applies in mode `no-cors`. */
import type { Case, Expected, PageRequest, RawReply, Stage } from '../case.ts';
import { hidden, opaque, readable, refused, unfollowed } from '../expectations.ts';
import { allowed, allowOrigin, consent, redirectWith, reply, replyWith } from '../replies.ts';

const mode = (
  id: string,
  request: PageRequest,
  response: RawReply,
  expected: Expected,
  about: string,
  stages?: readonly Stage[],
): Case => ({
  id: `mode-${id}`,
  about,
  stages: stages ?? ['local-cross-site', 'test-same-site'],
  request,
  hops: [
    { at: 'api', response },
    { at: 'api', response: allowed },
  ],
  expected,
});

const noCors: PageRequest = { mode: 'no-cors' };
const unchecked: readonly Case[] = [
  mode('no-cors', noCors, reply(), opaque, 'no-cors: sent, but nothing can be read'),
  mode('no-cors-include', { ...noCors, credentials: 'include' }, reply(), opaque, 'no-cors with credentials'),
  mode('no-cors-allowed', { ...noCors, credentials: 'include' }, allowed, opaque, 'no-cors: consent does not help'),
  mode('no-cors-post', { ...noCors, method: 'POST', body: 'a=1' }, reply(), opaque, 'no-cors with POST, which carries an Origin header'),
  mode('no-cors-500', noCors, replyWith(500), opaque, 'no-cors: an error page is as opaque'),
];

const corp = (value: string): string => `Cross-Origin-Resource-Policy: ${value}`;
const policies: readonly Case[] = [
  mode('corp-same-origin', noCors, reply(corp('same-origin')), hidden('corp-same-origin'), 'no-cors: CORP same-origin'),
  mode('corp-same-site', noCors, reply(corp('same-site')), opaque, 'no-cors: CORP same-site, and the page is on the same site', [
    'local-same-site',
  ]),
  mode(
    'corp-cross-site',
    noCors,
    reply(corp('same-site')),
    hidden('corp-same-site'),
    'no-cors: CORP same-site, and the page is on another site',
    ['local-cross-site'],
  ),
  mode('corp-cross-origin', noCors, reply(corp('cross-origin')), opaque, 'no-cors: CORP cross-origin'),
  mode('corp-letter-case', noCors, reply(corp('Same-Origin')), opaque, 'no-cors: a policy in capitals is none', ['local-cross-site']),
  mode('corp-twice', noCors, reply(corp('same-origin'), corp('same-origin')), opaque, 'no-cors: a policy sent twice is none', [
    'local-cross-site',
  ]),
  mode('corp-cors', { credentials: 'include' }, reply(...consent, corp('same-origin')), readable, 'cors: the policy does not count'),
  mode('corp-img', { by: 'img' }, reply(corp('same-origin')), hidden('corp-same-origin'), 'an image with CORP same-origin'),
  mode(
    'corp-redirect',
    noCors,
    redirectWith(302, corp('same-origin')),
    hidden('corp-same-origin'),
    'no-cors: CORP applies to a redirect too',
    ['test-cross-site'],
  ),
];

const manual: PageRequest = { credentials: 'include', redirect: 'manual' };
const error: PageRequest = { credentials: 'include', redirect: 'error' };
const redirectModes: readonly Case[] = [
  mode('manual', manual, redirectWith(302, ...consent), opaque, 'manual: the redirect is not followed, and nothing of it can be read'),
  mode('manual-bare', manual, redirectWith(302), hidden('allow-origin-missing-on-redirect'), 'manual: the redirect needs CORS headers too'),
  mode(
    'manual-without-credentials',
    manual,
    redirectWith(302, allowOrigin()),
    hidden('allow-credentials-missing'),
    'manual: with Allow-Credentials too',
    ['local-cross-site'],
  ),
  mode('manual-unneeded', manual, allowed, readable, 'manual, but nothing is redirected'),
  mode('error', error, redirectWith(302, ...consent), unfollowed('redirect-mode-error'), 'error: a redirect is one'),
  mode('error-bare', error, redirectWith(302), hidden('allow-origin-missing-on-redirect'), 'error: the missing consent comes first', [
    'local-cross-site',
  ]),
  mode('error-unneeded', error, allowed, readable, 'error, but nothing is redirected'),
];

/** Nothing is sent. Firefox lists the request without a response, Chromium doesn't list it. */
const unsent: readonly Case[] = [
  {
    ...mode('same-origin', { mode: 'same-origin' }, allowed, refused('mode-same-origin'), 'same-origin: another origin is out of reach'),
    unseenBy: ['chromium'],
  },
  ...(['manual', 'error'] as const).map(
    (redirect): Case => ({
      ...mode(
        `no-cors-${redirect}`,
        { mode: 'no-cors', redirect },
        reply(),
        refused('no-cors-redirect-mode'),
        `no-cors with redirect mode ${redirect}`,
      ),
      unseenBy: ['chromium'],
    }),
  ),
];

export const modeCases: readonly Case[] = [...unchecked, ...policies, ...redirectModes, ...unsent];
