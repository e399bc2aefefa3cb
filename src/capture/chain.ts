import type { NonEmpty } from '../core/facts.ts';
import { firstOf, type Leg } from './leg.ts';

/** Where the browser goes next, unless it refused to. */
const redirectTarget = ({ request }: Leg): string | null =>
  request?.outcome.kind === 'answered' && request.end !== 'failed' ? (request.outcome.reply.location?.split('#')[0] ?? null) : null;

/** Strings redirects together: the hop after a redirect asks for its target, and begins when it has come. */
export const chain = (legs: readonly Leg[]): readonly NonEmpty<Leg>[] => {
  const chains: [Leg, ...Leg[]][] = [];
  const waiting = new Map<string, [Leg, ...Leg[]][]>();
  for (const leg of legs) {
    let chain: [Leg, ...Leg[]] | undefined;
    if (waiting.size > 0) {
      const queue = waiting.get(firstOf(leg).url) ?? [];
      const position = queue.findIndex((chain) => follows(chain.at(-1) as Leg, leg));
      [chain] = position < 0 ? [] : queue.splice(position, 1);
    }
    if (chain) chain.push(leg);
    else {
      chain = [leg];
      chains.push(chain);
    }
    const target = redirectTarget(leg);
    if (target === null) continue;
    const others = waiting.get(target);
    if (others) others.push(chain);
    else waiting.set(target, [chain]);
  }
  return chains;
};

const follows = (before: Leg, after: Leg): boolean => {
  const [first, next] = [firstOf(before), firstOf(after)];
  const sameKind = first.initiator === next.initiator || first.initiator === 'unknown' || next.initiator === 'unknown';
  return sameKind && next.startedAt >= first.startedAt && next.startedAt <= first.startedAt + first.duration + AT_ONCE;
};

// A redirect is followed at once; what asks for its target later does so of its own accord. Clocks drift under load.
const AT_ONCE = 2_000; // ms

/**
 * Of a redirect that is not to be followed Chromium makes a second entry, for the request that it did not send. It looks the same
 * when the page aborts just there, so the redirect mode stays open.
 */
export const withoutGhost = (legs: NonEmpty<Leg>): NonEmpty<Leg> => {
  const last = legs.at(-1)?.request;
  const isGhost =
    legs.length > 1 && last?.provisional === true && last.outcome.kind === 'unanswered' && last.outcome.code === 'net::ERR_ABORTED';
  return isGhost ? (legs.slice(0, -1) as readonly Leg[] as NonEmpty<Leg>) : legs;
};
