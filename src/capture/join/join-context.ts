import type { Engine } from '../../core/facts/facts.ts';

/** What joining must know besides the entries. */
export interface JoinContext {
  readonly engine: Engine;
  /** The origin of the inspected page, for requests that don't name their own; null when unknown. */
  readonly pageOrigin: string | null;
  /** Whether any entry of the whole log, not only of those joined now, has the header `Sec-Fetch-Storage-Access`. */
  readonly storageAccessSeen?: boolean;
}
