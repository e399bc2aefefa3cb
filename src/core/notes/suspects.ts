/** Other causes than the headers, for a result that they don't explain. */
import type { Verdict } from '../evaluate.ts';
import type { Exchange } from '../facts/facts.ts';
import { isLocalHost } from '../http/local-host.ts';

export type Suspect =
  /** The page's own Content-Security-Policy blocked the request. */
  | 'content-security-policy'
  /** The body doesn't match the hash that the page requires. */
  | 'integrity'
  /** A service worker responded instead of the server. */
  | 'service-worker'
  /** The browser checked a cached response whose headers the log doesn't show. */
  | 'stored-response'
  /** Opaque Response Blocking, for elements that load without CORS. */
  | 'opaque-response-blocking'
  /** A public page needs the user's permission to access the local network. */
  | 'local-network-access'
  /** Another extension or a DevTools override changed headers that the log doesn't show. */
  | 'rewritten-headers';

/** Returns the suspects, the likeliest first; none if the verdict explains what the browser did. */
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
