/** Puts the page hook into the inspected page, keeps it there, and fetches what it tells. */
import type { WatchState } from '../core/facts.ts';
import { hookScript, journalExpression, makeSecret } from './hook-script.ts';
import { type Journal, readJournal } from './read-reports.ts';

/** The DevTools calls that watching needs. */
export interface PagePort {
  /** Reloads the inspected page and runs a script in it before its own. */
  readonly reload: (script: string) => void;
  /** Evaluates in the inspected page; undefined when that is not possible. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

export interface PageWatch {
  /** Reloads the page with the hook, and puts it into each page that is opened from then on. */
  readonly start: () => void;
  /** Stops asking the page. The hook itself goes with the next reload. */
  readonly stop: () => void;
  /** Another page was opened. */
  readonly navigated: () => void;
}

const ASK_EVERY = 250; // ms
const PATIENCE = 10_000; // ms that a reload may take until the hook is taken for missing

export const createPageWatch = (
  port: PagePort,
  hear: (reports: Journal['reports']) => void,
  tell: (state: WatchState, dropped: number) => void,
): PageWatch => {
  const secret = makeSecret();
  let state: WatchState = 'off';
  let dropped = 0;
  let reloadedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  const become = (next: WatchState, lost = dropped): void => {
    if (next === state && lost === dropped) return;
    state = next;
    dropped = lost;
    tell(state, dropped);
  };
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    if (asking || state === 'off') return;
    asking = true;
    const answer = await port.evaluate(journalExpression(secret));
    const journal = readJournal(answer);
    if (journal) {
      if (state === 'starting') become('on', journal.dropped);
      else become(state, journal.dropped);
      hear(journal.reports);
    } else if (answer === null && isOn() && (state !== 'starting' || Date.now() - reloadedAt > PATIENCE)) {
      const before = reloadedAt;
      await port.evaluate(hookScript(secret));
      if (isOn() && reloadedAt === before) become('late', 0); // unless watching was stopped or begun anew meanwhile
    }
    asking = false;
    if (isOn()) timer = setTimeout(ask, ASK_EVERY);
  };
  const isOn = (): boolean => state !== 'off';

  return {
    start: () => {
      reloadedAt = Date.now();
      become('starting', 0);
      port.reload(hookScript(secret));
      void ask();
    },
    stop: () => {
      clearTimeout(timer);
      become('off', 0);
    },
    navigated: () => void ask(),
  };
};
