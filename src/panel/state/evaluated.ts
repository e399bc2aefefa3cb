import type { Signal } from '@preact/signals';
import { evaluate, type Verdict } from '../../core/evaluate.ts';
import { type CredentialsMode, type Exchange, type RequestMode, seen } from '../../core/facts/facts.ts';
import type { Failure } from '../../core/ruling/ruling.ts';
import type { Summary } from '../../core/ruling/summary.ts';
import { summaryOf } from '../../core/ruling/summary.ts';

/** An exchange with its verdict. Row, tooltip and detail all show the same one. */
export interface EvaluatedExchange {
  /** As it was evaluated: with the user's choices. */
  readonly exchange: Exchange;
  /** As it was observed. */
  readonly observed: Exchange;
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** The failure that the browser reports, from the first branch that has one. */
  readonly failure: Failure | null;
  /** The load of the page that sent it; see `loads`. */
  readonly load: number;
  /** Why the browser blocked the same request in an earlier load, if JavaScript can read the response now; else null. */
  readonly was: Failure | null;
}

/** An exchange of the list. What shows it subscribes to `evaluated`, so that a change redraws nothing else. */
export interface Entry {
  readonly id: string;
  readonly evaluated: Signal<EvaluatedExchange>;
}

/** Facts about an exchange that the user set, in place of the observed ones. */
export interface Choice {
  readonly mode?: RequestMode | undefined;
  readonly credentials?: CredentialsMode | undefined;
}

/** Evaluates an exchange as observed, with the user's choices applied. */
export const evaluateExchange = (observed: Exchange, { mode, credentials }: Choice = {}): EvaluatedExchange => {
  // Without choices there is no copy: a long list would keep one of each exchange.
  const exchange =
    mode || credentials
      ? { ...observed, ...(mode && { mode: seen(mode, 'user') }), ...(credentials && { credentials: seen(credentials, 'user') }) }
      : observed;
  const verdict = evaluate(exchange);
  const failure = verdict.branches.flatMap(({ ruling }) => (ruling.kind === 'hidden' ? [ruling.failures[0]] : []))[0] ?? null;
  return { exchange, observed, verdict, summary: summaryOf(verdict), failure, load: 0, was: null };
};

/** The status of the last request's response; null without a response. */
export const statusOf = ({ hops }: Exchange): number | null => {
  const outcome = hops.at(-1)?.outcome;
  return outcome?.kind === 'answered' ? outcome.reply.status : null;
};
