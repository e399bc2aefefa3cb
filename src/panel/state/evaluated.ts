import type { Signal } from '@preact/signals';
import { evaluate, type Verdict } from '../../core/evaluate.ts';
import { type CredentialsMode, type Exchange, type RequestMode, seen } from '../../core/facts/facts.ts';
import type { Failure } from '../../core/ruling/ruling.ts';
import type { Summary } from '../../core/ruling/summary.ts';
import { summaryOf } from '../../core/ruling/summary.ts';

/** An exchange with its verdict: the one that row, tooltip and detail all show. */
export interface Judged {
  /** As it was judged: with what the user chose. */
  readonly exchange: Exchange;
  /** As it was observed. */
  readonly observed: Exchange;
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** The failure that the browser names, of the first branch that has one. */
  readonly failure: Failure | null;
}

/** An exchange of the list. Whoever shows it follows `judged`, and nothing else is drawn anew when it changes. */
export interface Entry {
  readonly id: string;
  readonly judged: Signal<Judged>;
}

/** What the user knows better of an exchange than what was observed. */
export interface Choice {
  readonly mode?: RequestMode | undefined;
  readonly credentials?: CredentialsMode | undefined;
}

/** Asks the evaluator, once for each change of an exchange. */
export const judge = (observed: Exchange, { mode, credentials }: Choice = {}): Judged => {
  const exchange = {
    ...observed,
    ...(mode && { mode: seen(mode, 'user') }),
    ...(credentials && { credentials: seen(credentials, 'user') }),
  };
  const verdict = evaluate(exchange);
  const failure = verdict.branches.flatMap(({ ruling }) => (ruling.kind === 'hidden' ? [ruling.failures[0]] : []))[0] ?? null;
  return { exchange, observed, verdict, summary: summaryOf(verdict), failure };
};

/** The status of the last request's answer; null when there was none. */
export const statusOf = ({ hops }: Exchange): number | null => {
  const outcome = hops.at(-1)?.outcome;
  return outcome?.kind === 'answered' ? outcome.reply.status : null;
};
