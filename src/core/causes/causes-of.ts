import type { Verdict } from '../evaluate.ts';
import type { Exchange, Reply, Sighting } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { getHeader } from '../http/header-list.ts';
import { isSafelistedMethod } from '../http/method.ts';
import { isOkStatus } from '../http/status.ts';
import { commonFailure } from '../ruling/common-failure.ts';
import type { Failure } from '../ruling/ruling.ts';
import type { Finding } from './cause.ts';
import { type Asked, causesOfNull, causesOfPreflight, causesOfStatus } from './preflight-causes.ts';
import { causesOfRedirect } from './redirect-causes.ts';
import { causesOfOther, causesOfResponse } from './response-causes.ts';

const replyOf = (sighting: Pick<Sighting, 'outcome'> | null | undefined): Reply | null =>
  sighting?.outcome.kind === 'answered' ? sighting.outcome.reply : null;

/**
 * Returns why the server answered so that the browser blocks the response in every case. null if the answer doesn't give it away, or if
 * another header than a missing `Access-Control-Allow-Origin` is at fault: then the reason says it.
 */
export const causesOf = (exchange: Exchange, verdict: Verdict): Finding | null => {
  const failure = commonFailure(verdict);
  return failure && !verdict.contradicted ? causesAt(exchange, failure, verdict.branches[0].worlds[0].origin) : null;
};

const causesAt = ({ hops }: Exchange, { reason, place, hop }: Failure, pageOrigin: string): Finding | null => {
  const sighting = hops[hop];
  const reply = replyOf(place === 'preflight' ? sighting?.preflight : sighting);
  if (!sighting || !reply) return null;
  const redirect = reply.location ? causesOfRedirect(sighting.url, reply.location) : null;
  switch (reason.id) {
    case 'preflight-redirected':
    case 'allow-origin-missing-on-redirect':
      return redirect;
    case 'preflight-unauthorized':
    case 'preflight-status':
      return causesOfStatus(reply, askedOf(hops, hop, pageOrigin));
    case 'allow-origin-other-host':
    case 'allow-origin-other-port':
    case 'allow-origin-other-scheme':
      return place === 'preflight' ? null : causesOfOther(reply);
    case 'allow-origin-null':
      return place === 'preflight' ? causesOfNull(reply, askedOf(hops, hop, pageOrigin)) : null;
    case 'allow-origin-missing':
    case 'allow-origin-missing-on-error':
    case 'allow-origin-missing-unauthorized':
      break;
    default:
      return null;
  }
  // The redirect before it led here.
  const before = hop > 0 ? hops[hop - 1] : undefined;
  const led = before && replyOf(before)?.location ? causesOfRedirect(before.url, replyOf(before)?.location ?? '') : null;
  if (led?.causes[0].id === 'sign-in') return led;
  const asked = askedOf(hops, hop, pageOrigin);
  if (place === 'preflight') return causesOfPreflight(reply, asked);
  return causesOfResponse(reply, asked, allowingPreflight(sighting));
};

const askedOf = (hops: Exchange['hops'], hop: number, pageOrigin: string): Asked => {
  const { preflight, method } = hops[hop] ?? hops[0];
  const named = preflight?.method ?? method;
  const origin = requestOrigin(hops, hop, pageOrigin);
  return { origin, method: isSafelistedMethod(named) ? null : named, headers: preflight?.unsafeNames ?? [] };
};

/** The answer that allowed the preflight of a request; null without one. */
const allowingPreflight = ({ preflight }: Sighting): Reply | null => {
  const reply = replyOf(preflight);
  return reply && isOkStatus(reply.status) && getHeader(reply.headers, 'Access-Control-Allow-Origin') !== null ? reply : null;
};
