import { engineQuirks } from '../checks/quirks.ts';
import { type Engine, type Exchange, type Outcome, possible } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { getHeader } from '../http/header-list.ts';
import { originOf, splitUrl } from '../http/url.ts';
import { isLoopback } from './origin-notes.ts';

/** A server that allows unrelated origins with credentials, each by name: it seems to reflect any origin. */
export interface Reflection {
  /** The server's origin. */
  readonly target: string;
  /** The origins that it allowed, sorted. */
  readonly origins: readonly string[];
}

/**
 * Returns the servers that seem to reflect every origin, judging by several exchanges. An allow-list can look the same. It often
 * has the developer's own machine, so loopback origins don't count.
 */
export const findReflections = (exchanges: readonly Exchange[]): readonly Reflection[] => {
  const echoed = new Map<string, Set<string>>();
  for (const { target, origin } of exchanges.flatMap(echoesIn)) echoed.set(target, (echoed.get(target) ?? new Set()).add(origin));
  return [...echoed].flatMap(([target, origins]) =>
    new Set([...origins].map(siteOf)).size > 1 ? [{ target, origins: [...origins].sort() }] : [],
  );
};

interface Echo {
  readonly target: string;
  readonly origin: string;
}

const echoesIn = ({ hops, engine, origin: page }: Exchange): readonly Echo[] =>
  hops.flatMap(({ url, preflight, outcome }, hop) => {
    const target = originOf(url);
    const origins = possible(page).map((origin) => requestOrigin(hops, hop, origin));
    const preflightOrigins = preflight?.origin ? [preflight.origin] : origins;
    const echoes = [echoOf(outcome, origins, engine), preflight && echoOf(preflight.outcome, preflightOrigins, engine)];
    return echoes.flatMap((origin) => (origin && !isLoopback(origin) && origin !== target ? [{ target, origin }] : []));
  });

const echoOf = (outcome: Outcome, origins: readonly string[], engine: Engine): string | null => {
  if (outcome.kind === 'unanswered' || outcome.reply.fromServiceWorker) return null;
  const { headers } = outcome.reply;
  const allowed = getHeader(headers, 'Access-Control-Allow-Origin');
  const consent = getHeader(headers, 'Access-Control-Allow-Credentials', engineQuirks[engine].emptyCredentialsLines);
  return allowed !== null && consent === 'true' && origins.includes(allowed) ? allowed : null;
};

/**
 * Approximates the site of an origin without a list of public suffixes: the last two labels of its host. Too wide for a suffix of
 * two labels (`co.uk`), so related origins never count as unrelated. An IP address is its own site.
 */
const siteOf = (origin: string): string => {
  const host = splitUrl(origin)?.host ?? origin;
  return /^\[|^[\d.]+$/.test(host) ? host : host.split('.').slice(-2).join('.');
};
