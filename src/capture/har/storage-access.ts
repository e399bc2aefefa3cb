import { STORAGE_ACCESS } from '../../core/facts/infer-credentials.ts';
import { getHeader } from '../../core/http/header-list.ts';
import type { WireEntry } from './wire-entry.ts';

/** Whether any of the entries shows that this browser, as configured, sends `Sec-Fetch-Storage-Access`. */
export const showsStorageAccess = (entries: readonly WireEntry[]): boolean =>
  entries.some(({ headers }) => getHeader(headers, STORAGE_ACCESS) !== null);
