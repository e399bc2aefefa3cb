/** Which cases a server, or a change of the page, can make readable. Told from the case, not from our advice. */
import type { ReasonId } from '../../../src/core/checks/index.ts';
import { isRedirectStatus } from '../../../src/core/http/status.ts';
import type { Case, HopReplies } from '../case.ts';
import { expectedIn } from '../expectations.ts';
import { requestFacts } from './request-facts.ts';

/** No consent would help: the request itself may not be made so, or its redirect may not be followed, or another rule than CORS applies. */
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

/** The redirect itself leads where no request in mode `cors` may go, whoever asks. */
const beyondPage: ReadonlySet<ReasonId> = new Set([
  'redirect-location-invalid',
  'redirect-scheme',
  'redirect-count',
  'redirect-url-credentials',
] as const satisfies readonly ReasonId[]);

/** Why no server can honestly make a case readable; null when one can. */
export const whyNoServer = (one: Case, engine: 'chromium' | 'firefox'): string | null => {
  const { reason, hop: failed = 0 } = expectedIn(one, engine);
  if (reason && beyondConsent.has(reason)) return reason;
  const { credentials, redirect } = requestFacts(one.request);
  const target = targetOf(one, failed);
  if (target && redirect !== 'follow') return `a redirect, which mode ${redirect} does not follow`;
  const way = [...one.hops.slice(0, failed + 1).map(({ at }) => at), ...(target ? [target] : [])];
  const crossed = way.some((at, index) => index > 0 && way[index - 1] !== 'page' && way[index - 1] !== at);
  return credentials === 'include' && (one.request.sandboxed || crossed) ? 'credentials for the origin null, which anybody can have' : null;
};

/** The server to which the response of a hop redirects; null when it does not. */
const targetOf = ({ hops }: Case, hop: number): HopReplies['at'] | null => {
  const { status, lines } = (hops[hop] ?? hops[0]).response;
  if (!isRedirectStatus(status)) return null;
  const [, word] = /^location: *\{(page|api|other|next)\}/im.exec(lines.join('\n')) ?? [];
  return word === 'next' ? (hops[hop + 1]?.at ?? null) : ((word as HopReplies['at'] | undefined) ?? null);
};

/** Why no change of the page can make a case readable, together with consent; null when one can. */
export const whyNoPage = (one: Case, engine: 'chromium' | 'firefox'): string | null => {
  const { verdict, reason } = expectedIn(one, engine);
  if (one.request.by === 'beacon' && verdict === 'opaque') return 'of a beacon script never learns anything';
  return reason && beyondPage.has(reason) ? reason : null;
};
