import type { HeaderName } from '../../core/headers/names.ts';

/** The version since which a browser knows a header: `false` not at all, `null` nobody says. */
export type Since = string | false | null;

/** Since which version each browser knows a header. */
export interface Support {
  readonly chrome: Since;
  readonly edge: Since;
  readonly firefox: Since;
  readonly safari: Since;
}

export type Compat = Readonly<Record<HeaderName, Support>>;

/** Fetches the table of versions when the first card asks for it. */
export const loadCompat = async (): Promise<Compat> => (await import('virtual:compat')).compat;
