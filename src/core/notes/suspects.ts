/** What else than the headers may have decided, where the browser did something that they do not explain. */
import type { Verdict } from '../evaluate.ts';
import type { Exchange } from '../facts/facts.ts';
import { isLocalHost } from '../http/local-host.ts';

export type Suspect =
  /** The page's own Content-Security-Policy kept it from being sent. */
  | 'content-security-policy'
  /** The page demanded a hash that the body has not. */
  | 'integrity'
  /** A service worker answered in the server's place. */
  | 'service-worker'
  /** The browser judged a stored response, of which the log does not show the headers. */
  | 'stored-response'
  /** Opaque Response Blocking, for what elements ask without CORS. */
  | 'opaque-response-blocking'
  /** The browser asks its user before a public page may reach the local network. */
  | 'local-network-access'
  /** Another extension, or an override in DevTools, changed headers behind the log's back. */
  | 'rewritten-headers';

/** The likeliest first; none where verdict and browser agree and nothing else is known. */
export const suspectsOf = (exchange: Exchange, { contradicted, branches }: Verdict): readonly Suspect[] => {
  const { call, end, hops } = exchange;
  if (call?.blockedBy) return ['content-security-policy'];
  if (!contradicted) return [];
  const last = hops[hops.length - 1] ?? hops[0];
  const reply = last.outcome.kind === 'answered' ? last.outcome.reply : null;
  const suspects: Suspect[] = [];
  if (reply?.fromServiceWorker) suspects.push('service-worker');
  if (end === 'failed') {
    if (call?.integrity) suspects.push('integrity');
    if (branches.some(({ ruling }) => ruling.kind === 'opaque')) suspects.push('opaque-response-blocking');
    if (isLocalHost(last.url)) suspects.push('local-network-access');
  }
  suspects.push('rewritten-headers', 'stored-response');
  if (!reply?.fromServiceWorker) suspects.push('service-worker');
  return suspects;
};
