/** The table of browser versions on the header cards. */
import type { HeaderName } from '../core/headers/names.ts';

/** The first version that supports a header. `false`: none does. `null`: unknown. */
export type Since = string | false | null;

/** The first version of each browser that supports a header. */
export interface Support {
  readonly chrome: Since;
  readonly edge: Since;
  readonly firefox: Since;
  readonly safari: Since;
}

export type Compat = Readonly<Record<HeaderName, Support>>;

/** Loads the table, which only an open card needs. */
export const loadCompat = async (): Promise<Compat> => (await import('virtual:compat')).compat;
