/** Builds one hop of a case: the request as an engine sends it, and the response. */
import type { Engine, Outcome, PreflightSighting, Reply, Sighting } from '../../../src/core/facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../../../src/core/facts/non-empty.ts';
import { requestOrigin } from '../../../src/core/facts/request-origin.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';
import { isSafelistedMethod } from '../../../src/core/http/method.ts';
import { originOf } from '../../../src/core/http/url.ts';
import type { Origins } from '../../lab/server/stages.ts';
import { fill, urlOf } from '../../lab/server/urls.ts';
import type { Case, RawReply, Stage } from '../case.ts';
import { expectedIn } from '../expectations.ts';
import { replyOf, unsafeNamesIn } from './as-engine-reads.ts';
import type { RequestFacts } from './request-facts.ts';

/** The lab's reply to a preflight for which a case has none. */
const noPreflightReply: RawReply = { status: 500, lines: ['Content-Type: text/plain'] };

/** The parts of a case that are the same on each hop. */
export interface CaseContext {
  readonly one: Case;
  readonly stage: Stage;
  readonly engine: 'chromium' | 'firefox';
  readonly origins: Origins;
  readonly origin: string;
  readonly facts: RequestFacts;
}

/** The request of a hop. */
interface HopRequest {
  readonly method: string;
  readonly headers: HeaderList;
  /** Whether the browser never sent it, because it or its preflight was blocked, or reports no response. */
  readonly unanswered: boolean;
}

/** Returns the next hop after those before it. */
export const sightingOf = (context: CaseContext, before: readonly Sighting[], { method, headers, unanswered }: HopRequest): Sighting => {
  const { one, stage, engine, origins, origin } = context;
  const at = { stage, run: 0, hop: before.length };
  const url = urlOf(one, at, origins);
  const reply = (raw: RawReply): Reply => replyOf(raw, url, engine, (line) => fill(line, one, at, origins));
  const replies = one.hops[at.hop] as Case['hops'][number];
  const outcome: Outcome = unanswered ? { kind: 'unanswered', code: codeOf(engine) } : { kind: 'answered', reply: reply(replies.response) };
  const bare: Sighting = { url, method, headers, provisional: unanswered, preflight: null, outcome };
  const hops = nonEmpty([...before, bare]);
  const sentOrigin = requestOrigin(hops, at.hop, origin);
  const foreign = hops.some((hop) => originOf(hop.url) !== origin);
  const unsafeNames = unsafeNamesIn(engine, headers);
  // After one preflight, Firefox sends preflights on all later hops.
  const preflighted = engine === 'firefox' && before.some(({ preflight }) => preflight !== null);
  const needs = preflighted || (one.request.upload ?? false) || !isSafelistedMethod(method) || unsafeNames.length > 0;
  const refused = expectedIn(one, engine).place === 'request';
  const preflight: PreflightSighting | null =
    context.facts.mode === 'cors' && foreign && needs && !refused
      ? {
          // Firefox sends the page's origin here even when the actual request has `Origin: null`.
          origin: engine === 'firefox' ? origin : sentOrigin,
          method,
          unsafeNames,
          headers: [],
          outcome: { kind: 'answered', reply: reply(replies.preflight ?? noPreflightReply) },
        }
      : null;
  const sendsOrigin = (context.facts.mode === 'cors' && foreign) || (method !== 'GET' && method !== 'HEAD');
  return {
    ...bare,
    preflight,
    headers: [...headers, ...(sendsOrigin ? [{ name: 'Origin', value: sentOrigin }] : []), ...site(hops, origin)],
  };
};

const codeOf = (engine: Engine): string => (engine === 'chromium' ? 'net::ERR_FAILED' : '');

const hostOf = (origin: string): string => (origin === 'null' ? '' : new URL(origin).hostname);

/** Returns `Sec-Fetch-Site`, which browsers send only to potentially trustworthy URLs. The least related hop so far decides. */
const site = (hops: NonEmpty<Sighting>, origin: string): HeaderList => {
  const hosts = hops.map(({ url }) => new URL(url).hostname);
  if (!/^(?:localhost|127\.0\.0\.1)$/.test(hosts.at(-1) ?? '')) return [];
  const near = hops.every(({ url }) => originOf(url) === origin);
  const value = near ? 'same-origin' : hosts.every((host) => host === hostOf(origin)) ? 'same-site' : 'cross-site';
  return [{ name: 'Sec-Fetch-Site', value }];
};
