import type { Check } from '../checks/check.ts';
import type { CheckId, Reason, ReasonId } from '../checks/index.ts';
import type { Place } from '../checks/inputs.ts';
import type { EngineQuirks } from '../checks/quirks.ts';
import { nonEmpty } from '../facts/non-empty.ts';
import type { MaxAge } from './max-age.ts';
import type { PreflightNeed } from './preflight-need.ts';
import type { Failure, Ruling, Rung } from './ruling.ts';

/** What was found on the way up the ladders of one exchange. */
export interface Walk {
  readonly failures: Failure[];
  /** Gets every rung; null where only the outcome is wanted, which is far cheaper. */
  readonly trace: Rung[] | null;
}

/** Climbs a ladder. After a failure it goes on as if that rung had held, to find what else is wrong. */
export const climb = <In>(
  { failures, trace }: Walk,
  ladder: readonly Check<In, CheckId, Reason>[],
  input: In,
  place: Place,
  hop: number,
): void => {
  for (const { id: check, step, run } of ladder) {
    const taken = run(input);
    const reason = taken.kind === 'failed' ? taken.reason : null;
    trace?.push({ check, step, place, hop, outcome: taken.kind, reached: failures.length === 0, reason, note: null });
    if (reason) failures.push({ check, step, place, hop, reason });
    if (taken.kind === 'settled') return;
  }
};

/** Adds to the trace what was found out about a preflight. */
export const note = (
  { trace }: Walk,
  check: 'preflight-need' | 'preflight-max-age',
  ask: () => PreflightNeed | MaxAge,
  hop: number,
): void => {
  if (!trace) return;
  const found = ask();
  trace.push({ check, step: found.step, place: 'preflight', hop, outcome: 'passed', reached: true, reason: null, note: found });
};

/** Hidden once a rung has failed, else null. */
export const stopped = ({ failures }: Walk, quirks: EngineQuirks): Ruling | null => {
  if (failures.length === 0) return null;
  if (failures.length > 1) failures.sort(byReport(quirks));
  return { kind: 'hidden', failures: nonEmpty(failures) };
};

/** Which of several reasons of one place the engine names: its favourites first, then the standard's order, then its last. */
const byReport =
  (quirks: EngineQuirks) =>
  (a: { readonly reason: Reason }, b: { readonly reason: Reason }): number =>
    rank(quirks, a.reason.id) - rank(quirks, b.reason.id);

const rank = (quirks: EngineQuirks, id: ReasonId): number => {
  const { reportedFirst, reportedLast = [] } = quirks;
  const position = reportedFirst.indexOf(id);
  return position < 0 ? reportedFirst.length + (reportedLast.includes(id) ? 1 : 0) : position;
};
