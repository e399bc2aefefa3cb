import type { TrapId } from '../fixes/traps.ts';
import type { LanguageTag } from './index.ts';
import type { Text } from './text.ts';

/** What people commonly get wrong with each server, in one language. */
export type Traps = Readonly<Record<TrapId, Text>>;

const TRAPS: Readonly<Record<LanguageTag, () => Promise<Traps>>> = {
  en: async () => (await import('./en-traps.ts')).enTraps,
  ja: async () => (await import('./ja-traps.ts')).jaTraps,
  ko: async () => (await import('./ko-traps.ts')).koTraps,
  es: async () => (await import('./es-traps.ts')).esTraps,
};

/** Fetches the traps in a language. */
export const loadTraps = (tag: LanguageTag): Promise<Traps> => TRAPS[tag]();
