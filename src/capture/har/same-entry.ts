/** Whether two entries of the same moment, method and address are one request's. */
import { getHeader } from '../../core/http/header-list.ts';
import { scriptHeaders } from '../../core/http/safelist.ts';
import type { WireEntry } from './wire-entry.ts';

/** Chromium tells some requests before their answer has come, or before their headers are known. */
export const saysMore = (fresh: WireEntry, old: WireEntry): boolean =>
  fresh.outcome.kind === old.outcome.kind ? old.provisional && !fresh.provisional : fresh.outcome.kind === 'answered';

const statusOf = ({ outcome }: WireEntry): number => (outcome.kind === 'answered' ? outcome.reply.status : 0);

/** Whether two entries tell of the same state of the same request. */
export const isEqual = (a: WireEntry, b: WireEntry): boolean =>
  a.duration === b.duration && a.provisional === b.provisional && statusOf(a) === statusOf(b) && mayBecome(a, b);

/** Whether one entry may be an earlier state of the other: what script set is known from the beginning. */
export const mayBecome = (early: WireEntry, late: WireEntry): boolean =>
  (statusOf(early) === 0 || statusOf(early) === statusOf(late)) &&
  mayBeOneCall(early, late) &&
  scriptHeaders(early.headers).every(({ name, value }) => getHeader(late.headers, name) === value) &&
  getHeader(early.headers, ASKED_NAMES) === getHeader(late.headers, ASKED_NAMES);

const ASKED_NAMES = 'Access-Control-Request-Headers';

/** Whether no two calls are known to have made them. */
export const mayBeOneCall = (a: WireEntry, b: WireEntry): boolean => a.callId === null || b.callId === null || a.callId === b.callId;
