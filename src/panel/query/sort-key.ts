import type { CredentialsMode, Fact } from '../../core/facts/facts.ts';
import { type EvaluatedExchange, statusOf } from '../state/evaluated.ts';
import type { ColumnId } from './columns/columns.ts';
import { SUMMARIES } from './filter/chips.ts';
import { typeOf } from './type-of.ts';
import { hostOf, pathOf } from './url-parts.ts';

/** What a column is sorted by, of one type in each column. null, for an empty cell, comes last in both directions. */
export type SortKey = number | string | null;

/** Ranks from certainly credentialed to certainly not. */
const credentialsRank = (fact: Fact<CredentialsMode>): number => {
  if (fact.kind === 'open') return fact.could.includes('include') ? 1 : 2;
  return fact.value === 'include' ? 0 : fact.value === 'same-origin' ? 3 : 4;
};

/** Of several requests the first one's method and URL count, which the row shows. */
export const sortKeys: Readonly<Record<ColumnId, (evaluated: EvaluatedExchange) => SortKey>> = {
  verdict: ({ summary }) => SUMMARIES.indexOf(summary),
  method: ({ exchange }) => exchange.hops[0].method,
  host: ({ exchange }) => hostOf(exchange.hops[0].url),
  path: ({ exchange }) => pathOf(exchange.hops[0].url),
  status: ({ exchange }) => statusOf(exchange),
  credentials: ({ verdict }) => credentialsRank(verdict.credentials),
  reason: ({ failure }) => failure?.reason.id ?? null,
  type: ({ exchange }) => typeOf(exchange) || null,
  initiator: ({ exchange: { calledAt } }) => (calledAt ? `${calledAt.url} ${String(calledAt.line).padStart(7)}` : null),
  start: ({ exchange }) => exchange.startedAt,
  time: ({ exchange }) => exchange.duration,
};
