import type { WireEntry } from '../har/wire-entry.ts';

/** A request with its preflight. One of the two may be missing: Firefox may list a failed preflight without its request. */
export interface PairedRequest {
  readonly request: WireEntry | null;
  readonly preflight: WireEntry | null;
}

/** The entry of the request, or of the preflight where only that is known. */
export const mainEntryOf = ({ request, preflight }: PairedRequest): WireEntry => request ?? (preflight as WireEntry);
