/** Reads what the page hook tells. The page may have forged it: every field is checked, and nothing is more than it says. */
import type { CallApi, CallEnd, CredentialsMode, RedirectMode, RequestMode, WatchedCall } from '../../core/facts/facts.ts';
import { type Fields, fieldsOf } from '../har/fields.ts';

/** What the page hook tells at a time. */
export type Report =
  | { readonly kind: 'call'; readonly call: WatchedCall }
  | { readonly kind: 'end'; readonly id: string; readonly end: CallEnd }
  | { readonly kind: 'blocked'; readonly url: string; readonly directive: string; readonly at: number };

export interface Journal {
  /** How many reports the page dropped because nobody fetched them in time. */
  readonly dropped: number;
  readonly reports: readonly Report[];
}

const MOST = 20_000; // reports read at a time
const LONGEST = 8_192; // characters of an address

const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null => known.find((one) => one === value) ?? null;
const textOf = (value: unknown, most: number): string => (typeof value === 'string' && value.length <= most ? value : '');

const APIS: readonly CallApi[] = ['fetch', 'xhr', 'event-source', 'beacon', 'element'];
const MODES: readonly RequestMode[] = ['cors', 'no-cors', 'same-origin'];
const CREDENTIALS: readonly CredentialsMode[] = ['omit', 'same-origin', 'include'];
const REDIRECTS: readonly RedirectMode[] = ['follow', 'error', 'manual'];
const ENDS: readonly CallEnd['got'][] = ['response', 'error', 'aborted'];

/** null when the text is no journal. Never throws. */
export const readJournal = (text: unknown): Journal | null => {
  if (typeof text !== 'string') return null;
  try {
    const { dropped, reports } = JSON.parse(text) as Fields;
    if (!Array.isArray(reports)) return null;
    return { dropped: typeof dropped === 'number' ? dropped : 0, reports: reports.slice(0, MOST).flatMap(readReport) };
  } catch {
    return null;
  }
};

/** An element tells that it asked only when it has its answer: then one report is two. */
const readReport = (value: unknown): readonly Report[] => {
  const report = fieldsOf(value);
  const { at } = report;
  const id = textOf(report.id, 60);
  if (!/^[\w.-]+$/.test(id) || typeof at !== 'number' || !Number.isFinite(at)) return [];
  const url = textOf(report.url, LONGEST);
  if (report.api === 'policy') return [{ kind: 'blocked', url, directive: textOf(report.directive, 100), at }];
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
