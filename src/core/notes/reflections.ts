import { engineQuirks } from '../checks/quirks.ts';
import { type Engine, type Exchange, type Outcome, possible } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { getHeader } from '../http/header-list.ts';
import { originOf, splitUrl } from '../http/url.ts';
import { isLoopback } from './origin-notes.ts';

/** A server that let unrelated origins in with credentials, each by its own name: it seems to reflect whatever comes. */
export interface Reflection {
  /** The server's origin. */
  readonly target: string;
  /** The origins that it echoed, sorted. */
  readonly origins: readonly string[];
}

/**
 * The servers that seem to reflect every origin, by what several exchanges show. An allow-list may show the same, and often names
 * the developer's own machine, which therefore does not count.
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
    const asked = preflight?.origin ? [preflight.origin] : origins;
    const echoes = [echoOf(outcome, origins, engine), preflight && echoOf(preflight.outcome, asked, engine)];
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
 * What stands in for the site of an origin, without a list of public suffixes: the last two labels of its host. Too wide below a
 * suffix of two labels (`co.uk`), so related origins never count as unrelated. An address in numbers is a site of its own.
 */
const siteOf = (origin: string): string => {
  const host = splitUrl(origin)?.host ?? origin;
  return /^\[|^[\d.]+$/.test(host) ? host : host.split('.').slice(-2).join('.');
};
