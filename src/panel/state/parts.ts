import type { Failure } from '../../core/ruling/ruling.ts';
import type { Judged } from './evaluated.ts';

/** One request of an exchange, as a row below it. */
export interface Part {
  /** Unique within its exchange, and the same after the exchange changed. */
  readonly name: string;
  readonly kind: 'preflight' | 'redirect' | 'request';
  readonly hop: number;
  readonly method: string;
  readonly url: string;
  /** null: no answer was seen. */
  readonly status: number | null;
  /** The browser never sent it, because something before it failed. */
  readonly neverSent: boolean;
  readonly failure: Failure | null;
}

const known = new WeakMap<Judged, readonly Part[]>();

/** The requests of an exchange in their order; none when it is a single request, which its own row shows. */
export const partsOf = (judged: Judged): readonly Part[] => {
  const before = known.get(judged);
  if (before) return before;
  const { hops } = judged.exchange;
  const parts = hops.length === 1 && hops[0].preflight === null ? [] : hops.flatMap((_, hop) => partsOfHop(judged, hop));
  known.set(judged, parts);
  return parts;
};

const partsOfHop = ({ exchange, verdict, failure }: Judged, hop: number): readonly Part[] => {
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
  const asked: Part = {
    name: `preflight ${hop}`,
    kind: 'preflight',
    hop,
    method: 'OPTIONS',
    url,
    status,
    neverSent: false,
    failure: inPreflight,
  };
  return [asked, request];
};
