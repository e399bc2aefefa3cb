/** Compares two entries with the same start, method and URL: they may be one request. */
import { getHeader } from '../../core/http/header-list.ts';
import { scriptHeaders } from '../../core/http/safelist.ts';
import type { WireEntry } from './wire-entry.ts';

/** Whether the newer state of an entry has more data. Chromium reports some requests before their response or headers are known. */
export const isMoreComplete = (newer: WireEntry, older: WireEntry): boolean =>
  newer.outcome.kind === older.outcome.kind ? older.provisional && !newer.provisional : newer.outcome.kind === 'answered';

const statusOf = ({ outcome }: WireEntry): number => (outcome.kind === 'answered' ? outcome.reply.status : 0);

/** Whether two entries are the same state of the same request. */
export const isSameState = (a: WireEntry, b: WireEntry): boolean =>
  a.duration === b.duration && a.provisional === b.provisional && statusOf(a) === statusOf(b) && mayBeEarlierState(a, b);

/** Whether one entry may be an earlier state of the other. The headers that JavaScript set are known from the start. */
export const mayBeEarlierState = (earlier: WireEntry, later: WireEntry): boolean =>
  (statusOf(earlier) === 0 || statusOf(earlier) === statusOf(later)) &&
  mayShareCall(earlier, later) &&
  scriptHeaders(earlier.headers).every(({ name, value }) => getHeader(later.headers, name) === value) &&
  getHeader(earlier.headers, REQUEST_HEADERS) === getHeader(later.headers, REQUEST_HEADERS);

const REQUEST_HEADERS = 'Access-Control-Request-Headers';

/** Whether one call of the page may have sent both: true unless each is known to come from a different call. */
export const mayShareCall = (a: WireEntry, b: WireEntry): boolean => a.callId === null || b.callId === null || a.callId === b.callId;
