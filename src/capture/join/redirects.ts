import { type NonEmpty, nonEmpty } from '../../core/facts/non-empty.ts';
import { scriptHeaders } from '../../core/http/safelist.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { MAY_CHANGE, mayBeNextHop } from './next-hop.ts';
import { mainEntryOf, type PairedRequest } from './paired-request.ts';

/** The URL that the browser requests next; null without a redirect, or when the browser refused it. */
const redirectTarget = ({ request }: PairedRequest): string | null =>
  request?.outcome.kind === 'answered' && request.end !== 'failed' ? (request.outcome.reply.location?.split('#')[0] ?? null) : null;

type Chain = [PairedRequest, ...PairedRequest[]];

/** A chain whose last request was redirected, and whose next hop isn't found yet. */
interface OpenChain {
  readonly chain: Chain;
  readonly last: PairedRequest;
  readonly headersKey: string | null;
}

/** Chains redirects: the next hop requests the redirect's URL with the same options, and starts when the redirect has arrived. */
export const chainRedirects = (requests: readonly PairedRequest[]): readonly NonEmpty<PairedRequest>[] => {
  const chains: Chain[] = [];
  const openByTarget = new Map<string, OpenChain[]>();
  for (const request of requests) {
    const candidates = openByTarget.size === 0 ? undefined : openByTarget.get(mainEntryOf(request).url);
    const position = candidates ? indexOfBest(candidates, request) : -1;
    const [found] = position < 0 ? [] : (candidates?.splice(position, 1) ?? []);
    let chain = found?.chain;
    if (chain) chain.push(request);
    else {
      chain = [request];
      chains.push(chain);
    }
    const target = redirectTarget(request);
    if (target === null) continue;
    const open = { chain, last: request, headersKey: headersKeyOf(request) };
    const others = openByTarget.get(target);
    if (others) others.push(open);
    else openByTarget.set(target, [open]);
  }
  return chains;
};

/** Returns the index of the chain that the request continues best, or -1. */
const indexOfBest = (candidates: readonly OpenChain[], request: PairedRequest): number => {
  const key = headersKeyOf(request);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [position, { last, headersKey }] of candidates.entries()) {
    const sameHeaders = headersKey === null || key === null || headersKey === key;
    const distance = sameHeaders && mayBeNextHop(last, request) ? distanceBetween(mainEntryOf(last), mainEntryOf(request)) : least;
    if (distance >= least) continue;
    best = position;
    least = distance;
  }
  return best;
};

/** The headers that JavaScript set, which every hop repeats, as one key; null when the browser hasn't recorded them. */
const headersKeyOf = ({ request }: PairedRequest): string | null => {
  if (!request || request.provisional) return null;
  const lines = scriptHeaders(request.headers).flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    return MAY_CHANGE.test(lower) ? [] : `${lower}:${value}`;
  });
  return lines.sort().join('\n');
};

const CLOCK_TOLERANCE = 2; // ms by which Chromium's clocks differ

/**
 * Chromium starts a hop when the one before ends, and may record the call of both. Firefox reports the next hop right after the
 * redirect.
 */
const distanceBetween = (first: WireEntry, next: WireEntry): number => {
  if (first.callId && first.callId === next.callId) return 0;
  const gap = Math.abs(next.startedAt - first.startedAt - first.duration);
  return gap > CLOCK_TOLERANCE && next.index === first.index + 1 ? CLOCK_TOLERANCE : gap;
};

/**
 * Removes a phantom entry: for a redirect that must not be followed, Chromium also records the request that it didn't send. It looks
 * the same when the page aborts at that moment, so the redirect mode stays open.
 */
export const withoutPhantomEntry = (chain: NonEmpty<PairedRequest>): NonEmpty<PairedRequest> => {
  const last = chain.at(-1)?.request;
  const isPhantom =
    chain.length > 1 && last?.provisional === true && last.outcome.kind === 'unanswered' && last.outcome.code === 'net::ERR_ABORTED';
  return isPhantom ? nonEmpty(chain.slice(0, -1)) : chain;
};
