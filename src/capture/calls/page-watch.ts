/** Puts the page hook into the inspected page, keeps it there, and fetches what it tells. */
import type { WatchState } from '../../core/facts/facts.ts';
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
const ANSWER_WITHIN = 3_000; // ms until the page is asked once more
const PATIENCE = 10_000; // ms that a reload may take until the hook is taken for missing

export const createPageWatch = (
  port: PagePort,
  hear: (reports: Journal['reports']) => void,
  tell: (state: WatchState, dropped: number) => void,
): PageWatch => {
  let secret = makeSecret();
  let state: WatchState = 'off';
  let dropped = 0;
  let reloadedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: symbol | null = null;

  const become = (next: WatchState, lost = dropped): void => {
    if (next === state && lost === dropped) return;
    state = next;
    dropped = lost;
    tell(state, dropped);
  };
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    if (asking || state === 'off') return;
    const own = Symbol();
    asking = own;
    const isOwn = (): boolean => asking === own;
    const end = (): void => {
      if (!isOwn()) return;
      asking = null;
      if (isOn()) timer = setTimeout(ask, ASK_EVERY);
    };
    // A page that goes, or halts in the debugger, while it is asked may never answer.
    const overdue = setTimeout(end, ANSWER_WITHIN);
    await take(await port.evaluate(journalExpression(secret)), isOwn);
    clearTimeout(overdue);
    end();
  };
  /** An answer that comes too late still has reports, which the page has let go of; but that it has none may be said of another page. */
  const take = async (answer: unknown, isInTime: () => boolean): Promise<void> => {
    const journal = readJournal(answer);
    if (journal) {
      if (state === 'starting' && isInTime()) become('on', journal.dropped);
      else become(state, journal.dropped);
      hear(journal.reports);
    } else if (answer === null && isInTime() && isOn() && (state !== 'starting' || Date.now() - reloadedAt > PATIENCE)) {
      const before = reloadedAt;
      await port.evaluate(hookScript(secret));
      if (isOn() && reloadedAt === before) become('late', 0); // unless watching was stopped or begun anew meanwhile
    }
  };
  const isOn = (): boolean => state !== 'off';

  return {
    start: () => {
      // The hook of the page that goes must not answer for the one that comes.
      secret = makeSecret();
      asking = null;
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
