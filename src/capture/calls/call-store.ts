/** Keeps the watched calls of the page that may still belong to a request. */
import type { WatchedCall } from '../../core/facts/facts.ts';
import type { Report } from './read-journal.ts';

export interface CallStore {
  /** Adds a report; returns the URL of the requests that it may concern, null when it concerns none. */
  readonly add: (report: Report) => string | null;
  /** The calls with a URL, oldest first. */
  readonly forUrl: (url: string) => readonly WatchedCall[];
  readonly get: (id: string) => WatchedCall | undefined;
  readonly forget: (id: string) => void;
  /** Drops the calls that started up to a time, in milliseconds since 1970, and have ended. */
  readonly forgetEnded: (until: number) => void;
  /** Whether a call that must end soon has not ended. `now`: milliseconds since 1970. */
  readonly hasPending: (now: number) => boolean;
}

const MAX_CALLS = 20_000; // the oldest are dropped
const PENDING_FOR = 60_000; // ms after which a call may last for ever, as long polling does
const MAX_MISSED = 20; // header names of one call
const BLOCKED_WITHIN = 1_000; // ms between the end of a call and the event that names the policy which blocked it

export const createCallStore = (): CallStore => {
  const calls = new Map<string, WatchedCall>();
  const idsByUrl = new Map<string, Set<string>>();

  const forget = (id: string): void => {
    const url = calls.get(id)?.url ?? '';
    calls.delete(id);
    const ids = idsByUrl.get(url);
    ids?.delete(id);
    if (ids?.size === 0) idsByUrl.delete(url);
  };
  const append = (call: WatchedCall): void => {
    calls.set(call.id, call);
    const ids = idsByUrl.get(call.url);
    if (ids) ids.add(call.id);
    else idsByUrl.set(call.url, new Set([call.id]));
    const [oldest] = calls.keys();
    if (calls.size > MAX_CALLS && oldest !== undefined) forget(oldest);
  };
  const forUrl = (url: string) => [...(idsByUrl.get(url) ?? [])].flatMap((id) => calls.get(id) ?? []);

  return {
    forUrl,
    get: (id) => calls.get(id),
    hasPending: (now) =>
      [...calls.values()].some(
        ({ api, end, startedAt }) => end === null && (api === 'fetch' || api === 'xhr') && now - startedAt < PENDING_FOR,
      ),
    forget,
    forgetEnded: (until) => {
      for (const { id, startedAt, end } of calls.values()) if (end !== null && startedAt <= until) forget(id);
    },
    add: (report) => {
      if (report.kind === 'call') {
        if (!calls.has(report.call.id)) append(report.call);
        return report.call.url;
      }
      if (report.kind === 'end') {
        const call = calls.get(report.id);
        if (!call || call.end !== null) return null;
        calls.set(call.id, { ...call, end: report.end });
        return call.url;
      }
      if (report.kind === 'missed') {
        const call = calls.get(report.id);
        const missed = call?.missed ?? [];
        if (!call || missed.includes(report.name) || missed.length >= MAX_MISSED) return null;
        calls.set(call.id, { ...call, missed: [...missed, report.name] });
        return call.url;
      }
      for (const call of forUrl(report.url)) {
        const isNear = Math.abs((call.end?.at ?? call.startedAt) - report.at) <= BLOCKED_WITHIN;
        if (isNear && call.end?.got !== 'response') calls.set(call.id, { ...call, blockedBy: report.directive });
      }
      return report.url;
    },
  };
};
