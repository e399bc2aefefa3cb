/** Reads the page hook's journal. It is untrusted input, because the page may have forged it: every field is checked. */
import type { CallApi, CallEnd, CredentialsMode, RedirectMode, RequestMode, WatchedCall } from '../../core/facts/facts.ts';
import { siteInStack } from '../har/call-site.ts';
import { type Fields, fieldsOf } from '../har/fields.ts';

/** One thing that the page hook noticed: a call, its end, a response header that the page's code read but didn't get, or a request that the page's policy blocked. */
export type Report =
  | { readonly kind: 'call'; readonly call: WatchedCall }
  | { readonly kind: 'end'; readonly id: string; readonly end: CallEnd }
  | { readonly kind: 'missed'; readonly id: string; readonly name: string }
  | { readonly kind: 'blocked'; readonly url: string; readonly directive: string; readonly at: number };

interface Journal {
  /** How many reports the page dropped because they weren't fetched in time. */
  readonly dropped: number;
  readonly reports: readonly Report[];
}

const MAX_REPORTS = 20_000; // read at a time
const MAX_TEXT = 2 ** 25; // characters of a journal
const MAX_URL = 8_192; // characters

const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null => known.find((one) => one === value) ?? null;
/** The value if it is a string of at most `max` characters, else ''. */
const textOf = (value: unknown, max: number): string => (typeof value === 'string' && value.length <= max ? value : '');

const APIS: readonly CallApi[] = ['fetch', 'xhr', 'event-source', 'beacon', 'element'];
const MODES: readonly RequestMode[] = ['cors', 'no-cors', 'same-origin'];
const CREDENTIALS: readonly CredentialsMode[] = ['omit', 'same-origin', 'include'];
const REDIRECTS: readonly RedirectMode[] = ['follow', 'error', 'manual'];
const ENDS: readonly CallEnd['got'][] = ['response', 'error', 'aborted'];

/** Reads a journal; null when the text isn't one. Never throws. */
export const readJournal = (text: unknown): Journal | null => {
  if (typeof text !== 'string' || text.length > MAX_TEXT) return null;
  try {
    const { dropped, reports } = JSON.parse(text) as Fields;
    if (!Array.isArray(reports)) return null;
    return { dropped: typeof dropped === 'number' ? dropped : 0, reports: reports.slice(0, MAX_REPORTS).flatMap(readReport) };
  } catch {
    return null;
  }
};

/** The request of an element is reported only when it ends, so one report can be both a call and its end. */
const readReport = (value: unknown): readonly Report[] => {
  const report = fieldsOf(value);
  const { at } = report;
  const id = textOf(report.id, 60);
  if (!/^[\w.-]+$/.test(id) || typeof at !== 'number' || !Number.isFinite(at)) return [];
  const url = textOf(report.url, MAX_URL);
  if (report.api === 'policy') return [{ kind: 'blocked', url, directive: textOf(report.directive, 100), at }];
  const missed = textOf(report.missed, 100);
  if (missed !== '') return [{ kind: 'missed', id, name: missed }];
  const call = readCall(report, id, url, at);
  const end = readEnd(report, at);
  return [...(call ? [{ kind: 'call', call } as const] : []), ...(end ? [{ kind: 'end', id, end } as const] : [])];
};

const readCall = (report: Fields, id: string, url: string, at: number): WatchedCall | null => {
  const api = oneOf(report.api, APIS);
  if (!api || !/^https?:\/\//.test(url)) return null;
  return {
    id,
    api,
    origin: textOf(report.origin, 300) || 'null',
    url,
    method: textOf(report.method, 100) || 'GET',
    mode: oneOf(report.mode, MODES),
    credentials: oneOf(report.credentials, CREDENTIALS),
    redirect: oneOf(report.redirect, REDIRECTS),
    headers: typeof report.headers === 'string' ? report.headers.split('\n').filter(Boolean).slice(0, 200) : null,
    integrity: report.integrity === true,
    calledAt: siteInStack(textOf(report.stack, 4_000)),
    startedAt: at,
    end: null,
    blockedBy: null,
  };
};

const readEnd = (report: Fields, at: number): CallEnd | null => {
  const got = oneOf(report.got, ENDS);
  if (!got) return null;
  const status = typeof report.status === 'number' && Number.isInteger(report.status) ? report.status : 0;
  return { got, type: textOf(report.type, 30), status, error: textOf(report.error, 300), at };
};
