import type { Exchange, Outcome, Sighting } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import type { Header } from '../http/header-list.ts';
import { isOkStatus } from '../http/status.ts';
import { lineTexts, type NeededLine } from './needed-lines.ts';
import type { CorsPolicy } from './policy.ts';

/** One request of an exchange and the policy that its server should send. */
export interface ServedHop {
  /** Index in the exchange; one past its end for the target of a redirect that wasn't followed. */
  readonly hop: number;
  readonly url: string;
  readonly policy: CorsPolicy;
  /** The header lines of the preflight response, with status 204; null if the browser sends no preflight. */
  readonly preflight: readonly NeededLine[] | null;
  readonly response: readonly NeededLine[];
}

const CONSENT = /^(?:access-control-(?:allow-(?:origin|credentials|methods|headers)|expose-headers)|vary)$/i;

const headersOf = (lines: readonly string[]): Header[] =>
  lines.map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 2) }));

/** Returns the outcome with other CORS headers; status 200 with just these if there was no response. */
const withConsent = (outcome: Outcome, lines: readonly string[], status?: number): Outcome => {
  const before = outcome.kind === 'answered' ? outcome.reply : { status: 200, headers: [], location: null, fromServiceWorker: false };
  const needed = headersOf(lines);
  const varies = needed.some(({ name }) => name === 'Vary');
  const kept = before.headers.filter(({ name }) => !CONSENT.test(name) || (name.toLowerCase() === 'vary' && !varies));
  const headers = [...kept, ...needed];
  return { kind: 'answered', reply: { ...before, ...(status === undefined ? {} : { status, location: null }), headers } };
};

/** Returns the exchange as it would be if the servers sent these policies. */
export const applyPolicies = (exchange: Exchange, served: NonEmpty<ServedHop>): Exchange =>
  applyLines(
    exchange,
    served.map(({ hop, url, preflight, response }) => ({
      hop,
      url,
      preflight: preflight && lineTexts(preflight),
      response: lineTexts(response),
    })),
  );

/** As `applyPolicies`, with explicit header lines, so that a test can leave one out. */
export const applyLines = (
  exchange: Exchange,
  served: readonly {
    readonly hop: number;
    readonly url: string;
    readonly preflight: readonly string[] | null;
    readonly response: readonly string[];
  }[],
): Exchange => {
  const hops: Sighting[] = [...exchange.hops];
  for (const { hop: index, url, preflight: preflightLines, response } of served) {
    const hop = hops[index] ?? nextRequest(hops[index - 1] ?? exchange.hops[0], url);
    const { preflight } = hop;
    const status = preflight?.outcome.kind === 'answered' && isOkStatus(preflight.outcome.reply.status) ? undefined : 204;
    hops[index] = {
      ...hop,
      preflight: preflight && { ...preflight, outcome: withConsent(preflight.outcome, preflightLines ?? [], status) },
      outcome: withConsent(hop.outcome, response),
    };
  }
  return { ...exchange, hops: nonEmpty(hops), end: 'unknown' };
};

/** Returns the request that a browser would send to `url` next, without a response. */
export const nextRequest = (before: Sighting, url: string): Sighting => ({
  ...before,
  url,
  headers: before.headers.filter(({ name }) => name.toLowerCase() !== 'origin'),
  preflight: before.preflight && { ...before.preflight, origin: null, outcome: { kind: 'unanswered', code: '' } },
  outcome: { kind: 'unanswered', code: '' },
});
