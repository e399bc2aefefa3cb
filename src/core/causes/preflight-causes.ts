import type { Reply } from '../facts/facts.ts';
import { isOkStatus } from '../http/status.ts';
import type { Cause, Finding } from './cause.ts';
import { allow, challenge, corsHeadersOfPreflight, refusalCode, sentence, statusLine, variesByOrigin } from './traces.ts';

/** What the page asked of a server. */
export interface Asked {
  readonly origin: string;
  /** null: one that every server has to allow. */
  readonly method: string | null;
  /** The CORS-unsafe request-header names. */
  readonly headers: readonly string[];
}

/** An authentication check answered, with its challenge if it sent one. */
export const byGuard = (reply: Reply): Finding => ({
  sure: 'shown',
  causes: [{ id: 'guard' }],
  evidence: [statusLine(reply), ...challenge(reply)],
});

const isGuarded = (reply: Reply): boolean => reply.status === 401 || challenge(reply).length > 0;

/** Returns why an answer to a preflight has another status than 200–299, although it allows the origin; null if it gives nothing away. */
export const causesOfStatus = (reply: Reply, asked: Asked): Finding | null => {
  if (isGuarded(reply)) return byGuard(reply);
  const lists = corsHeadersOfPreflight(reply);
  const [refused, notHandled]: [Cause, Cause] = [{ id: 'layer-refused', ...asked, origin: null }, { id: 'options-not-handled' }];
  if (lists.length > 0 && reply.status < 500 && (asked.method !== null || asked.headers.length > 0))
    return { sure: 'likely', causes: [refused], evidence: [statusLine(reply), ...lists] };
  return [404, 405, 501].includes(reply.status) ? { sure: 'likely', causes: [notHandled], evidence: [statusLine(reply)] } : null;
};

/** Returns why an answer to a preflight has no `Access-Control-Allow-Origin`; null if it gives nothing away. */
export const causesOfPreflight = (reply: Reply, asked: Asked): Finding | null => {
  const notListed: Cause = { id: 'origin-not-listed', origin: asked.origin };
  const refused: Cause = { id: 'layer-refused', ...asked };
  const notHandled: Cause = { id: 'options-not-handled' };
  const lists = corsHeadersOfPreflight(reply);
  if (lists.length > 0) return { sure: 'shown', causes: [notListed], evidence: lists };
  const named = refusalCode(reply);
  if (named.length > 0) return { sure: 'shown', causes: [refused], evidence: named };
  if (isGuarded(reply)) return byGuard(reply);
  const varies = variesByOrigin(reply);
  if (reply.status >= 500) {
    const threw: Cause = { id: 'origin-function-threw', origin: asked.origin };
    return varies.length > 0 ? { sure: 'likely', causes: [threw], evidence: [statusLine(reply), ...varies] } : null;
  }
  const refusal = [...varies, ...sentence(reply, asked.origin)];
  if (refusal.length > 0) return { sure: 'likely', causes: [refused], evidence: [statusLine(reply), ...refusal] };
  const allowed = allow(reply);
  if (allowed.length > 0) return { sure: 'one-of', causes: [notHandled, refused], evidence: [statusLine(reply), ...allowed] };
  if (isOkStatus(reply.status)) return { sure: 'one-of', causes: [notHandled, refused], evidence: [] };
  if (reply.status === 403) return { sure: 'one-of', causes: [refused, { id: 'guard' }], evidence: [statusLine(reply)] };
  if (reply.status === 405) return { sure: 'one-of', causes: [notHandled, refused], evidence: [statusLine(reply)] };
  if (reply.status === 404) return { sure: 'likely', causes: [notHandled], evidence: [statusLine(reply)] };
  return null;
};

/** Returns why an answer to a preflight allows `null`: some layers write that for an origin that isn't on their list. */
export const causesOfNull = (reply: Reply, { origin }: Asked): Finding | null => {
  const lists = corsHeadersOfPreflight(reply);
  return origin !== 'null' && lists.length > 0
    ? { sure: 'likely', causes: [{ id: 'origin-not-listed', origin }], evidence: ['Access-Control-Allow-Origin: null', ...lists] }
    : null;
};
