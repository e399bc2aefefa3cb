import { signal } from '@preact/signals';

/** Whether **Fix** is for the selected request or for all requests to its server. It stays as the user chose it last. */
export const scope = signal<'request' | 'server'>('request');

/** The id of the exchange whose configuration is to be scrolled to and focused once it is drawn; null when that is done. */
export const revealed = signal<string | null>(null);
