/** The calls that were watched in the page, those that may still belong to a request. */
import type { WatchedCall } from '../../core/facts/facts.ts';
import type { Report } from './read-reports.ts';

export interface Calls {
  /** Takes a report in; returns the address whose requests it may say something about. */
  readonly hear: (report: Report) => string | null;
  /** In the order in which they were made. */
  readonly of: (url: string) => readonly WatchedCall[];
  readonly get: (id: string) => WatchedCall | undefined;
  readonly forget: (id: string) => void;
}

const MOST = 20_000; // calls kept; the oldest go first
const BLOCKED_WITHIN = 1_000; // ms between a call's end and the event that says what blocked it

export const createCalls = (): Calls => {
  const calls = new Map<string, WatchedCall>();
  const byUrl = new Map<string, Set<string>>();

  const forget = (id: string): void => {
    const url = calls.get(id)?.url ?? '';
    calls.delete(id);
    const others = byUrl.get(url);
    others?.delete(id);
    if (others?.size === 0) byUrl.delete(url);
  };
  const learn = (call: WatchedCall): void => {
    calls.set(call.id, call);
    const others = byUrl.get(call.url);
    if (others) others.add(call.id);
    else byUrl.set(call.url, new Set([call.id]));
    const [oldest] = calls.keys();
    if (calls.size > MOST && oldest !== undefined) forget(oldest);
  };
  const of = (url: string) => [...(byUrl.get(url) ?? [])].flatMap((id) => calls.get(id) ?? []);

  return {
    of,
    get: (id) => calls.get(id),
    forget,
    hear: (report) => {
      if (report.kind === 'call') {
        if (!calls.has(report.call.id)) learn(report.call);
        return report.call.url;
      }
      if (report.kind === 'end') {
        const call = calls.get(report.id);
        if (!call || call.end !== null) return null;
        calls.set(call.id, { ...call, end: report.end });
        return call.url;
      }
      for (const call of of(report.url)) {
        const near = Math.abs((call.end?.at ?? call.startedAt) - report.at) <= BLOCKED_WITHIN;
        if (near && call.end?.got !== 'response') calls.set(call.id, { ...call, blockedBy: report.directive });
      }
      return report.url;
    },
  };
};
