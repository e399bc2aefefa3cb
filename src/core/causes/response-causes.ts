import type { Reply } from '../facts/facts.ts';
import { isOkStatus } from '../http/status.ts';
import type { Cause, Finding } from './cause.ts';
import { type Asked, byGuard } from './preflight-causes.ts';
import { corsHeadersOfResponse, sentence, softwareOf, statusLine, storedBy, variesByOrigin } from './traces.ts';

/** Returns why a response has no `Access-Control-Allow-Origin`; null if it gives nothing away. `passed`: the answer that allowed its preflight. */
export const causesOfResponse = (reply: Reply, asked: Asked, passed: Reply | null): Finding | null => {
  if (passed) return afterPreflight(reply, passed);
  const status = statusLine(reply);
  const notListed: Cause = { id: 'origin-not-listed', origin: asked.origin };
  const refused: Cause = { id: 'layer-refused', origin: asked.origin, method: null, headers: [] };
  const sent = corsHeadersOfResponse(reply);
  if (sent.length > 0) return { sure: 'shown', causes: [notListed], evidence: sent };
  if (reply.status === 401) return byGuard(reply);
  const varies = variesByOrigin(reply);
  if (isOkStatus(reply.status)) {
    if (varies.length > 0) return { sure: 'likely', causes: [notListed], evidence: varies };
    const stored = storedBy(reply);
    const others = [{ id: 'no-cors' }, notListed] as const;
    return { sure: 'one-of', causes: stored.length > 0 ? [CACHE, ...others] : others, evidence: stored };
  }
  if (reply.status === 403) {
    const refusal = [...varies, ...sentence(reply, asked.origin)];
    if (refusal.length > 0) return { sure: 'likely', causes: [refused], evidence: [status, ...refusal] };
    return { sure: 'one-of', causes: [refused, { id: 'guard' }], evidence: [status] };
  }
  if (reply.status === 500 && varies.length > 0)
    return { sure: 'likely', causes: [{ id: 'origin-function-threw', origin: asked.origin }], evidence: [status, ...varies] };
  return null;
};

const CACHE: Cause = { id: 'cache' };

/** Returns why a response allows another origin: a cache may have stored it for that one. null if no cache answered. */
export const causesOfOther = (reply: Reply): Finding | null => {
  const stored = storedBy(reply);
  return stored.length > 0 && variesByOrigin(reply).length === 0 ? { sure: 'likely', causes: [CACHE], evidence: stored } : null;
};

/** The preflight was allowed: compares who answered it with who answered the request. */
const afterPreflight = (reply: Reply, passed: Reply): Finding => {
  const [before, now] = [softwareOf(passed), softwareOf(reply)];
  const same = before.join() === now.join();
  const [afterRoute, otherLayer]: [Cause, Cause] = [{ id: 'after-route' }, { id: 'other-layer' }];
  if (before.length > 0 && now.length > 0 && !same)
    return { sure: 'likely', causes: [otherLayer], evidence: [...before, ...now.filter((line) => !before.includes(line))] };
  if (!isOkStatus(reply.status)) return { sure: 'likely', causes: [otherLayer], evidence: [statusLine(reply)] };
  if (before.length > 0 && same) return { sure: 'likely', causes: [afterRoute], evidence: now };
  return { sure: 'one-of', causes: [afterRoute, otherLayer], evidence: [] };
};
