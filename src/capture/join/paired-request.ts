import type { WireEntry } from '../har/wire-entry.ts';

/** One request of an exchange: the request itself, its preflight, or both. Firefox may show a failed preflight alone. */
export interface Leg {
  readonly request: WireEntry | null;
  readonly preflight: WireEntry | null;
}

/** What stands for the leg: the request where it is known. */
export const firstOf = ({ request, preflight }: Leg): WireEntry => request ?? (preflight as WireEntry);
