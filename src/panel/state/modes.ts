import type { CredentialsMode, RequestMode } from '../../core/facts/facts.ts';

/** The request modes that a page can use. */
export const MODES: readonly RequestMode[] = ['cors', 'no-cors', 'same-origin'];
export const CREDENTIALS: readonly CredentialsMode[] = ['include', 'same-origin', 'omit'];
