/** The values that each name of the filter can have in a list, and in how many of its exchanges. */
import type { Outcome } from '../../../core/facts/facts.ts';
import type { KEYS } from '../../query/filter/parse-query.ts';
import { verdictWords } from '../../query/filter/verdict-values.ts';
import { siteName } from '../../query/site-name.ts';
import { typeOf } from '../../query/type-of.ts';
import { hostOf } from '../../query/url-parts.ts';
import { type EvaluatedExchange, statusOf } from '../../state/evaluated.ts';

type Key = (typeof KEYS)[number];

const headerNames = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'answered' ? outcome.reply.headers.map(({ name }) => name.toLowerCase()) : [];

const VALUES: Readonly<Record<Key, (evaluated: EvaluatedExchange) => readonly string[]>> = {
  verdict: ({ summary }) => verdictWords(summary).slice(0, 1),
  reason: ({ failure }) => (failure ? [failure.reason.id] : []),
  host: ({ exchange }) => exchange.hops.map(({ url }) => hostOf(url)),
  path: () => [],
  method: ({ exchange }) => exchange.hops.map(({ method }) => method),
  status: ({ exchange }) => [String(statusOf(exchange) ?? '')],
  credentials: ({ verdict: { credentials } }) => [credentials.kind === 'seen' ? credentials.value : 'open'],
  mode: ({ exchange: { mode } }) => [mode.kind === 'seen' ? mode.value : 'open'],
  scheme: ({ exchange }) => exchange.hops.map(({ url }) => url.slice(0, Math.max(0, url.indexOf(':')))),
  header: ({ exchange }) =>
    exchange.hops.flatMap(({ headers, outcome }) => [...headers.map(({ name }) => name.toLowerCase()), ...headerNames(outcome)]),
  type: ({ exchange }) => [typeOf(exchange)],
  initiator: ({ exchange: { calledAt } }) => (calledAt ? [siteName(calledAt)] : []),
};

/** Returns the values of a name with their counts, the most frequent first. */
export const presentValues = (key: Key, all: readonly EvaluatedExchange[]): readonly (readonly [value: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const evaluated of all)
    for (const value of new Set(VALUES[key](evaluated))) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
};
