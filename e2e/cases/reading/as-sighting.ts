/** One hop of a case as an engine asks it and is answered. */
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

/** The lab answers this to a preflight that a case has no reply for. */
const noPreflightReply: RawReply = { status: 500, lines: ['Content-Type: text/plain'] };

/** Everything about a case that is the same on each hop. */
export interface CaseContext {
  readonly one: Case;
  readonly stage: Stage;
  readonly engine: 'chromium' | 'firefox';
  readonly origins: Origins;
  readonly origin: string;
  readonly facts: RequestFacts;
}

/** How a hop is asked. */
export interface SentRequest {
  readonly method: string;
  readonly headers: HeaderList;
  /** The browser never sent it, because it or its preflight was refused, or shows no answer. */
  readonly unanswered: boolean;
}

/** The next hop after those before it. */
export const sightingOf = (setting: CaseContext, before: readonly Sighting[], { method, headers, unanswered }: SentRequest): Sighting => {
  const { one, stage, engine, origins, origin } = setting;
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
  // Firefox goes on asking first once it has.
  const asked = engine === 'firefox' && before.some(({ preflight }) => preflight !== null);
  const needs = asked || (one.request.upload ?? false) || !isSafelistedMethod(method) || unsafeNames.length > 0;
  const refused = expectedIn(one, engine).place === 'request';
  const preflight: PreflightSighting | null =
    setting.facts.mode === 'cors' && foreign && needs && !refused
      ? {
          // Firefox still tells the page's origin here when the request itself will say null.
          origin: engine === 'firefox' ? origin : sentOrigin,
          method,
          unsafeNames,
          headers: [],
          outcome: { kind: 'answered', reply: reply(replies.preflight ?? noPreflightReply) },
        }
      : null;
  const sendsOrigin = (setting.facts.mode === 'cors' && foreign) || (method !== 'GET' && method !== 'HEAD');
  return {
    ...bare,
    preflight,
    headers: [...headers, ...(sendsOrigin ? [{ name: 'Origin', value: sentOrigin }] : []), ...site(hops, origin)],
  };
};

const codeOf = (engine: Engine): string => (engine === 'chromium' ? 'net::ERR_FAILED' : '');

const hostOf = (origin: string): string => (origin === 'null' ? '' : new URL(origin).hostname);

/** `Sec-Fetch-Site`, which browsers send to potentially trustworthy addresses alone. The furthest hop so far decides. */
const site = (hops: NonEmpty<Sighting>, origin: string): HeaderList => {
  const hosts = hops.map(({ url }) => new URL(url).hostname);
  if (!/^(?:localhost|127\.0\.0\.1)$/.test(hosts.at(-1) ?? '')) return [];
  const near = hops.every(({ url }) => originOf(url) === origin);
  const value = near ? 'same-origin' : hosts.every((host) => host === hostOf(origin)) ? 'same-site' : 'cross-site';
  return [{ name: 'Sec-Fetch-Site', value }];
};
