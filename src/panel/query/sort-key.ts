import type { CredentialsMode, Fact } from '../../core/facts/facts.ts';
import { type Judged, statusOf } from '../state/evaluated.ts';
import type { ColumnId } from './columns/columns.ts';
import { SUMMARIES } from './filter/chips.ts';
import { hostOf, pathOf } from './url-parts.ts';

/** What a column is sorted by; null, when there is nothing in it, comes last in both directions. Of one type in each column. */
export type SortKey = number | string | null;

/** From surely credentialed to surely not. */
const credentialsRank = (fact: Fact<CredentialsMode>): number => {
  if (fact.kind === 'open') return fact.could.includes('include') ? 1 : 2;
  return fact.value === 'include' ? 0 : fact.value === 'same-origin' ? 3 : 4;
};

/** Of several requests the first one's method and address count: those are what the row shows. */
export const sortKeys: Readonly<Record<ColumnId, (judged: Judged) => SortKey>> = {
  verdict: ({ summary }) => SUMMARIES.indexOf(summary),
  method: ({ exchange }) => exchange.hops[0].method,
  host: ({ exchange }) => hostOf(exchange.hops[0].url),
  path: ({ exchange }) => pathOf(exchange.hops[0].url),
  status: ({ exchange }) => statusOf(exchange),
  credentials: ({ verdict }) => credentialsRank(verdict.credentials),
  reason: ({ failure }) => failure?.reason.id ?? null,
  time: ({ exchange }) => exchange.duration,
};
