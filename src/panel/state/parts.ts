import type { Failure } from '../../core/ruling/ruling.ts';
import type { EvaluatedExchange } from './evaluated.ts';

/** One request of an exchange, as a row below it. */
export interface Part {
  /** Unique within its exchange, and stable across updates of the exchange. */
  readonly name: string;
  readonly kind: 'preflight' | 'redirect' | 'request';
  readonly hop: number;
  readonly method: string;
  readonly url: string;
  /** null: no response was seen. */
  readonly status: number | null;
  /** The browser never sent it, because an earlier step failed. */
  readonly neverSent: boolean;
  readonly failure: Failure | null;
}

const cache = new WeakMap<EvaluatedExchange, readonly Part[]>();

/** The requests of an exchange, in order; empty for a single request, which the exchange's own row shows. */
export const partsOf = (evaluated: EvaluatedExchange): readonly Part[] => {
  const cached = cache.get(evaluated);
  if (cached) return cached;
  const { hops } = evaluated.exchange;
  const parts = hops.length === 1 && hops[0].preflight === null ? [] : hops.flatMap((_, hop) => partsOfHop(evaluated, hop));
  cache.set(evaluated, parts);
  return parts;
};

const partsOfHop = ({ exchange, verdict, failure }: EvaluatedExchange, hop: number): readonly Part[] => {
  const sighting = exchange.hops[hop];
  if (!sighting) return [];
  const { url, method, preflight, outcome } = sighting;
  const here = failure?.hop === hop ? failure : null;
  const inPreflight = here?.place === 'preflight' ? here : null;
  const last = hop === exchange.hops.length - 1;
  const neverSent =
    outcome.kind === 'unanswered' &&
    verdict.branches.every(({ ruling }) => {
      const end = ruling.kind === 'hidden' ? ruling.failures[0] : ruling.kind === 'no-response' ? ruling : null;
      return end?.hop === hop && (end.place === 'preflight' || end.place === 'request');
    });
  const request: Part = {
    name: `request ${hop}`,
    kind: last ? 'request' : 'redirect',
    hop,
    method,
    url,
    status: outcome.kind === 'answered' ? outcome.reply.status : null,
    neverSent,
    failure: inPreflight ? null : here,
  };
  if (!preflight) return [request];
  const status = preflight.outcome.kind === 'answered' ? preflight.outcome.reply.status : null;
  const preflightPart: Part = {
    name: `preflight ${hop}`,
    kind: 'preflight',
    hop,
    method: 'OPTIONS',
    url,
    status,
    neverSent: false,
    failure: inPreflight,
  };
  return [preflightPart, request];
};
