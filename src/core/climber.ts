import type { Check } from './check.ts';
import type { CheckId, Reason } from './checks/index.ts';
import type { NonEmpty } from './facts.ts';
import type { MaxAge } from './max-age.ts';
import type { PreflightNeed } from './preflight-need.ts';
import { byReport, type Profile } from './profiles.ts';
import type { Failure, Position, Ruling, Rung } from './ruling.ts';

/** Climbs ladders one after the other. After a failure it goes on as if that rung had held, to find what else is wrong. */
export interface Climber {
  readonly climb: <In>(ladder: readonly Check<In, CheckId, Reason>[], input: In, position: Position) => void;
  /** Adds what was found out about the preflight; asked for only when there is a trace. */
  readonly note: (check: 'preflight-need' | 'preflight-max-age', ask: () => PreflightNeed | MaxAge, position: Position) => void;
  /** Hidden once a rung has failed, else null. */
  readonly stopped: () => Ruling | null;
}

/** `trace` gets every rung; null where only the outcome is wanted, which is far cheaper. */
export const climber = (profile: Profile, trace: Rung[] | null): Climber => {
  const failures: Failure[] = [];
  return {
    climb: (ladder, input, { place, hop }) => {
      for (const { id: check, step, run } of ladder) {
        const taken = run(input);
        const reason = taken.kind === 'failed' ? taken.reason : null;
        trace?.push({ check, step, place, hop, outcome: taken.kind, reached: failures.length === 0, reason, note: null });
        if (reason) failures.push({ check, step, place, hop, reason });
        if (taken.kind === 'settled') return;
      }
    },
    note: (check, ask, { place, hop }) => {
      if (!trace) return;
      const note = ask();
      trace.push({ check, step: note.step, place, hop, outcome: 'passed', reached: true, reason: null, note });
    },
    stopped: () => {
      if (failures.length === 0) return null;
      return { kind: 'hidden', failures: failures.toSorted(byReport(profile)) as readonly Failure[] as NonEmpty<Failure> };
    },
  };
};
