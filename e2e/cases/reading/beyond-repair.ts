/** Decides from the case alone, not from our remedies, whether a server or a change to the page can make it readable. */
import type { ReasonId } from '../../../src/core/checks/index.ts';
import { isRedirectStatus } from '../../../src/core/http/status.ts';
import type { Case, HopReplies } from '../case.ts';
import { expectedIn } from '../expectations.ts';
import { requestFacts } from './request-facts.ts';

/** Reasons that no CORS header fixes: the request isn't allowed, its redirect can't be followed, or a policy other than CORS applies. */
const beyondConsent: ReadonlySet<ReasonId> = new Set([
  'mode-same-origin',
  'no-cors-redirect-mode',
  'redirect-mode-error',
  'redirect-location-invalid',
  'redirect-scheme',
  'redirect-count',
  'redirect-url-credentials',
  'corp-same-origin',
  'corp-same-site',
] as const satisfies readonly ReasonId[]);

/** Reasons that no change to the page fixes: no request in mode `cors` may follow the redirect. */
const beyondPage: ReadonlySet<ReasonId> = new Set([
  'redirect-location-invalid',
  'redirect-scheme',
  'redirect-count',
  'redirect-url-credentials',
] as const satisfies readonly ReasonId[]);

/** Returns why no server can safely make a case readable, or null if one can. */
export const whyNoServer = (one: Case, engine: 'chromium' | 'firefox'): string | null => {
  const { reason, hop: failed = 0 } = expectedIn(one, engine);
  if (reason && beyondConsent.has(reason)) return reason;
  if (leadsToLogin(one)) return 'the session is missing, and scripts can’t sign in';
  const { credentials, redirect } = requestFacts(one.request);
  const target = targetOf(one, failed);
  if (target && redirect !== 'follow') return `a redirect, which mode ${redirect} does not follow`;
  const way = [...one.hops.slice(0, failed + 1).map(({ at }) => at), ...(target ? [target] : [])];
  const crossed = way.some((at, index) => index > 0 && way[index - 1] !== 'page' && way[index - 1] !== at);
  return credentials === 'include' && (one.request.sandboxed || crossed)
    ? 'credentials for the origin null, which any site can have'
    : null;
};

/** Whether a redirect leads from another page to a login. The lab's URLs have the ids of the cases. */
const leadsToLogin = ({ id, hops }: Case): boolean =>
  !id.includes('login') &&
  hops.some(({ preflight, response }) =>
    [...(preflight?.lines ?? []), ...response.lines].some((line) => /^location: .*\/login$/i.test(line)),
  );

/** Returns the server that the response of a hop redirects to, or null. */
const targetOf = ({ hops }: Case, hop: number): HopReplies['at'] | null => {
  const { status, lines } = (hops[hop] ?? hops[0]).response;
  if (!isRedirectStatus(status)) return null;
  const [, word] = /^location: *\{(page|api|other|next)\}/im.exec(lines.join('\n')) ?? [];
  return word === 'next' ? (hops[hop + 1]?.at ?? null) : ((word as HopReplies['at'] | undefined) ?? null);
};

/** Returns why no change to the page, together with CORS headers, can make a case readable, or null if one can. */
export const whyNoPage = (one: Case, engine: 'chromium' | 'firefox'): string | null => {
  const { verdict, reason } = expectedIn(one, engine);
  if (one.request.by === 'beacon' && verdict === 'opaque') return 'JavaScript can’t observe the result of a beacon';
  if (leadsToLogin(one)) return 'the session is missing, and scripts can’t sign in';
  return reason && beyondPage.has(reason) ? reason : null;
};
