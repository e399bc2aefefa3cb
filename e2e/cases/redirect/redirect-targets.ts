/** The allowed targets and number of redirects. Mode `no-cors` requires no CORS headers on the way. */
import type { Case, Expected, HopReplies, PageRequest, Stage } from '../case.ts';
import { opaque, readable, unfollowed, unreported } from '../expectations.ts';
import { allowed, consent, redirectWith, reply, replyWith } from '../replies.ts';

const redirect = (id: string, request: PageRequest, hops: Case['hops'], expected: Expected, about: string, stage: Stage): Case => ({
  id: `redirect-${id}`,
  about: `Redirected: ${about}`,
  stages: [stage],
  request,
  hops,
  expected,
});

const include: PageRequest = { credentials: 'include' };
const along: HopReplies = { at: 'api', response: redirectWith(302, ...consent) };
// The target has the path of the case, so that the browser's messages about it can be matched with the case.
const to = (url: string): Case['hops'] => [{ at: 'api', response: replyWith(302, ...consent, `Location: ${url}`) }];

const users = [
  ['user-and-password', 'user:secret'],
  ['user-name', 'user'],
  ['user-password', ':secret'],
] as const;
const withUser = users.map(([id, user]) =>
  redirect(id, include, to(`http://${user}@{host}{path}`), unfollowed('redirect-url-credentials'), `to ${user}@`, 'local-same-site'),
);

const schemes = ['data:text/plain,{path}', 'ftp://127.0.0.1{path}', 'file://{path}', 'app://lab{path}'].map((url) => {
  const scheme = url.slice(0, url.indexOf(':'));
  return redirect(`to-${scheme}`, include, to(url), unfollowed('redirect-scheme'), `to ${scheme}:`, 'test-same-site');
});

const chain = (count: number): Case['hops'] => [along, ...Array.from({ length: count - 1 }, () => along), { at: 'api', response: allowed }];
const counted: readonly Case[] = [
  redirect('20-times', include, chain(20), readable, 'twenty times, as often as browsers follow', 'local-same-site'),
  redirect(
    '21-times',
    include,
    chain(21),
    { ...unfollowed('redirect-count', 20), chromium: unreported(20) },
    'one redirect too many',
    'local-same-site',
  ),
];

const invalid = redirect(
  'to-invalid',
  include,
  to('http://[lab]/'),
  { ...unfollowed('redirect-location-invalid'), chromium: unreported() },
  'to an invalid URL',
  'local-same-site',
);

// Browsers block the discard port, so there is never a response.
const nowhere = redirect(
  'nowhere',
  include,
  to('http://127.0.0.1:9{path}'),
  { verdict: 'no-response' },
  'to a server that doesn’t respond',
  'local-same-site',
);

const image = { ...reply('Content-Type: image/svg+xml'), body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' };
const bare: HopReplies = { at: 'api', response: redirectWith(302) };
const unchecked: readonly Case[] = [
  redirect('no-cors', { mode: 'no-cors' }, [bare, { at: 'other', response: reply() }], opaque, 'mode no-cors', 'local-cross-site'),
  redirect('img', { by: 'img' }, [bare, { at: 'other', response: image }], opaque, 'an image', 'test-same-site'),
];

export const redirectTargetCases: readonly Case[] = [...withUser, ...schemes, ...counted, invalid, nowhere, ...unchecked];
