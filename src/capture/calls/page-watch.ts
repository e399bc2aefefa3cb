/** Installs the page hook in the inspected page, keeps it there across navigations, and fetches its reports. */
import type { WatchState } from '../../core/facts/facts.ts';
import { hookScript, journalExpression, makeSecret } from './hook-script.ts';
import { type Report, readJournal } from './read-journal.ts';

/** The DevTools functions that watching needs. */
export interface PagePort {
  /** Reloads the inspected page and runs a script in it before the page's own. */
  readonly reload: (script: string) => void;
  /** Evaluates in the inspected page; undefined when that isn't possible. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

interface PageWatch {
  /** Reloads the page with the hook, and installs the hook in each page that is opened from then on. */
  readonly start: () => void;
  /** Stops fetching reports. The hook itself stays until the next reload. */
  readonly stop: () => void;
  /** To be called when another page was opened. */
  readonly navigated: () => void;
}

const POLL_INTERVAL = 250; // ms
const ANSWER_TIMEOUT = 3_000; // ms until the page is polled again
const MAX_UNANSWERED = 2; // polls at a time
const MAX_INSTALLS = 3; // between two navigations: a page can replace its document
const HOOK_TIMEOUT = 10_000; // ms after a reload until the hook counts as missing

/** `onState` gets the number of reports that the page dropped as well. */
export const createPageWatch = (
  port: PagePort,
  onReports: (reports: readonly Report[]) => void,
  onState: (state: WatchState, dropped: number) => void,
): PageWatch => {
  let secret = makeSecret();
  let state: WatchState = 'off';
  let dropped = 0;
  let reloadedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let currentPoll: symbol | null = null;
  const unanswered = new Set<symbol>();
  let installs = 0;
  let installedIn: unknown; // the document that got the hook last

  const setState = (next: WatchState, nextDropped = dropped): void => {
    if (next === state && nextDropped === dropped) return;
    state = next;
    dropped = nextDropped;
    onState(state, dropped);
  };
  const isOn = (): boolean => state !== 'off' && state !== 'refused';

  const poll = async (): Promise<void> => {
    clearTimeout(timer);
    if (currentPoll || !isOn() || unanswered.size >= MAX_UNANSWERED) return;
    const own = Symbol();
    currentPoll = own;
    const isCurrent = (): boolean => currentPoll === own;
    const end = (): void => {
      if (!isCurrent()) return;
      currentPoll = null;
      if (isOn()) timer = setTimeout(poll, POLL_INTERVAL);
    };
    // A page that is left, or halted in the debugger, may never answer. Then the next answer or navigation continues.
    const timeout = setTimeout(end, ANSWER_TIMEOUT);
    unanswered.add(own);
    const answer = await port.evaluate(journalExpression(secret));
    unanswered.delete(own);
    await receive(answer, isCurrent);
    clearTimeout(timeout);
    if (isCurrent()) end();
    else if (!currentPoll) void poll();
  };
  /** A late answer still has reports that the page no longer keeps. But a late "no hook" may come from the previous page. */
  const receive = async (answer: unknown, isCurrent: () => boolean): Promise<void> => {
    const journal = readJournal(answer);
    if (journal) {
      if (state === 'starting' && isCurrent()) setState('on', journal.dropped);
      else setState(state, journal.dropped);
      onReports(journal.reports);
    } else if (answer !== undefined && isCurrent() && isOn() && (state !== 'starting' || Date.now() - reloadedAt > HOOK_TIMEOUT)) {
      // A document that has the hook and no journal, or something else in its place, keeps the panel from reading it.
      if (typeof answer !== 'number' || answer === installedIn || installs >= MAX_INSTALLS) return setState('refused', 0);
      installs++;
      installedIn = answer;
      const before = reloadedAt;
      await port.evaluate(hookScript(secret));
      if (isOn() && reloadedAt === before) setState('late', 0); // unless watching was stopped or restarted meanwhile
    }
  };

  const forgetDocument = (): void => {
    currentPoll = null;
    unanswered.clear();
    installs = 0;
    installedIn = undefined;
  };

  return {
    start: () => {
      // A new secret keeps the hook of the previous page from answering for the next.
      secret = makeSecret();
      forgetDocument();
      reloadedAt = Date.now();
      setState('starting', 0);
      port.reload(hookScript(secret));
      void poll();
    },
    stop: () => {
      clearTimeout(timer);
      setState('off', 0);
    },
    navigated: () => {
      forgetDocument();
      if (state === 'refused') setState('late');
      void poll();
    },
  };
};
