import { type NonEmpty, nonEmpty } from '../../../core/facts/non-empty.ts';
import { mainEntryOf, type PairedRequest } from '../paired-request.ts';
import { createOpenRedirects, type OpenRedirects } from './open-redirects.ts';

/** The URL that the browser requests next; null without a redirect, or when the browser refused it. */
const redirectTarget = ({ request }: PairedRequest): string | null =>
  request?.outcome.kind === 'answered' && request.end !== 'failed' ? (request.outcome.reply.location?.split('#')[0] ?? null) : null;

type Chain = [PairedRequest, ...PairedRequest[]];

/** Chains redirects: the next hop requests the redirect's URL with the same options, and starts when the redirect has arrived. */
export const chainRedirects = (requests: readonly PairedRequest[]): readonly NonEmpty<PairedRequest>[] => {
  const chains: Chain[] = [];
  const openByTarget = new Map<string, OpenRedirects<Chain>>();
  for (const request of requests) {
    let chain = openByTarget.size === 0 ? null : (openByTarget.get(mainEntryOf(request).url)?.take(request) ?? null);
    if (chain) chain.push(request);
    else {
      chain = [request];
      chains.push(chain);
    }
    const target = redirectTarget(request);
    if (target === null) continue;
    const open = openByTarget.get(target) ?? createOpenRedirects<Chain>();
    openByTarget.set(target, open);
    open.add(request, chain);
  }
  return chains;
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
