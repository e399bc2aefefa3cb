/** Redirects: every hop needs its own CORS headers, and after a redirect between two other origins the request has `Origin: null`. */
import type { Case, Expected, HopReplies, PageRequest } from '../case.ts';
import { hidden, readable } from '../expectations.ts';
import { allowCredentials, allowed, allowOrigin, consent, redirectWith, reply, replyWith } from '../replies.ts';
import { redirectTargetCases } from './redirect-targets.ts';
import { redirectPreflightedCases } from './redirects-preflighted.ts';

const include: PageRequest = { credentials: 'include' };
const omit: PageRequest = { credentials: 'omit' };

// The hops of the rows: first redirects, then final responses.
const api = (...lines: readonly string[]): HopReplies => ({ at: 'api', response: redirectWith(302, ...lines) });
const along = api(...consent);
const wildAlong = api(allowOrigin('*'));
const otherAlong: HopReplies = { at: 'other', response: redirectWith(302, allowOrigin('null'), allowCredentials()) };
const pageAlong: HopReplies = { at: 'page', response: redirectWith(302) };
const end = (at: HopReplies['at'], ...lines: readonly string[]): HopReplies => ({ at, response: reply(...lines) });
const good: HopReplies = { at: 'api', response: allowed };
const forNull: readonly string[] = [allowOrigin('null'), allowCredentials()];

type Row = readonly [id: string, request: PageRequest, hops: Case['hops'], expected: Expected, about: string];
const missing = 'allow-origin-missing';
const forNullAt = (hop: number) => hidden('allow-origin-for-null', hop);

const withinOneServer: readonly Row[] = [
  ...[301, 302, 303, 307, 308].map(
    (status): Row => [`${status}`, include, [{ at: 'api', response: redirectWith(status, ...consent) }, good], readable, `${status}`],
  ),
  ['fragment', include, [{ at: 'api', response: replyWith(302, ...consent, 'Location: {next}#part') }, good], readable, 'to a fragment'],
  ['hop-bare', include, [api(), good], hidden('allow-origin-missing-on-redirect'), 'the redirect has no CORS headers'],
  ['hop-wildcard', include, [wildAlong, good], hidden('allow-origin-wildcard'), 'the redirect has a wildcard'],
  ['hop-unconsented', include, [api(allowOrigin()), good], hidden('allow-credentials-missing'), 'the redirect consents to no credentials'],
  ['end-bare', include, [along, end('api')], hidden(missing, 1), 'the target has no CORS headers'],
  ['end-error', include, [along, { at: 'api', response: replyWith(404) }], hidden('allow-origin-missing-on-error', 1), 'to an error page'],
  ['end-unconsented', include, [along, end('api', allowOrigin())], hidden('allow-credentials-missing', 1), 'no consent to credentials'],
  ['twice', include, [along, along, good], readable, 'two redirects'],
  ['omit', omit, [wildAlong, end('api', allowOrigin('*'))], readable, 'wildcards all the way, without credentials'],
];

const acrossServers: readonly Row[] = [
  ['across', include, [along, end('other', ...consent)], forNullAt(1), 'to a third origin, which expects the page’s'],
  ['across-null', include, [along, end('other', ...forNull)], readable, 'to a third origin, which allows null'],
  [
    'across-wildcard',
    include,
    [along, end('other', allowOrigin('*'))],
    hidden('allow-origin-wildcard', 1),
    'to a third origin: a wildcard',
  ],
  ['across-omit', omit, [wildAlong, end('other', allowOrigin('*'))], readable, 'to a third origin: a wildcard, without credentials'],
  ['across-omit-page', omit, [wildAlong, end('other', allowOrigin())], forNullAt(1), 'to a third origin: the page’s, without credentials'],
  ['across-and-back', include, [along, otherAlong, good], forNullAt(2), 'to a third origin and back'],
  ['home', include, [along, end('page', ...forNull)], readable, 'back to the page’s own origin, which must allow null'],
  ['home-bare', include, [along, end('page')], hidden(missing, 1), 'back to the page’s own origin, without CORS headers'],
  ['home-page', include, [along, end('page', ...consent)], forNullAt(1), 'back to the page’s own origin, which expects itself'],
];

const fromThePage: readonly Row[] = [
  ['from-page', include, [pageAlong, good], readable, 'from the page’s own origin, which needs no header'],
  ['from-page-bare', include, [pageAlong, end('api')], hidden(missing, 1), 'from the page’s own origin to a server without CORS headers'],
  ['from-page-twice', include, [pageAlong, pageAlong, good], readable, 'twice from the page’s own origin'],
  ['from-page-across', include, [pageAlong, along, end('other', ...consent)], forNullAt(2), 'from the page’s own origin, then across'],
];

const rows: readonly Case[] = [...withinOneServer, ...acrossServers, ...fromThePage].map(
  ([id, request, hops, expected, about], index): Case => ({
    id: `redirect-${id}`,
    about: `Redirected: ${about}`,
    stages: [index % 2 ? 'local-cross-site' : 'test-same-site'],
    request,
    hops,
    expected,
  }),
);

export const redirectCases: readonly Case[] = [...rows, ...redirectTargetCases, ...redirectPreflightedCases];
