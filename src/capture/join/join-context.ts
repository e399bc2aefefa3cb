import type { Engine } from '../../core/facts/facts.ts';
import type { WireEntry } from '../har/wire-entry.ts';

/** What `join` needs to know besides the entries. */
export interface JoinContext {
  readonly engine: Engine;
  /** The origin of the inspected page, for requests that don't name their own; null when unknown. */
  readonly pageOrigin: string | null;
  /** Whether any entry of the whole log has `Sec-Fetch-Storage-Access`, not only of those that are joined. */
  readonly storageAccessSeen?: boolean;
  /** Responses that are no longer joined, but that a later 304 may revalidate. */
  readonly stored?: readonly WireEntry[];
}
