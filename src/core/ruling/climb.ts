import type { Check } from '../checks/check.ts';
import type { CheckId, Reason, ReasonId } from '../checks/index.ts';
import type { Place } from '../checks/inputs.ts';
import type { EngineQuirks } from '../checks/quirks.ts';
import { nonEmpty } from '../facts/non-empty.ts';
import type { MaxAge } from './max-age.ts';
import type { PreflightNeed } from './preflight-need.ts';
import type { Failure, Ruling, Rung } from './ruling.ts';

/** What the ladders of one exchange have shown so far. */
export interface Trace {
  readonly failures: Failure[];
  /** Receives every rung; null where only the outcome is wanted, which is far cheaper. */
  readonly rungs: Rung[] | null;
}

/** Climbs a ladder. After a failure it goes on as if that rung had passed, to find what else is wrong. */
export const climb = <In>(
  { failures, rungs }: Trace,
  ladder: readonly Check<In, CheckId, Reason>[],
  input: In,
  place: Place,
  hop: number,
): void => {
  for (const { id: check, step, run } of ladder) {
    const result = run(input);
    const reason = result.kind === 'failed' ? result.reason : null;
    rungs?.push({ check, step, place, hop, outcome: result.kind, reached: failures.length === 0, reason, finding: null });
    if (reason) failures.push({ check, step, place, hop, reason });
    if (result.kind === 'settled') return;
  }
};

/** Adds a rung that can't fail: a finding about a preflight. */
export const recordFinding = (
  { rungs }: Trace,
  check: 'preflight-need' | 'preflight-max-age',
  find: () => PreflightNeed | MaxAge,
  hop: number,
): void => {
  if (!rungs) return;
  const finding = find();
  rungs.push({ check, step: finding.step, place: 'preflight', hop, outcome: 'passed', reached: true, reason: null, finding });
};

/** Returns the ruling `hidden` if a rung has failed, else null. */
export const hiddenRuling = ({ failures }: Trace, quirks: EngineQuirks): Ruling | null => {
  if (failures.length === 0) return null;
  if (failures.length > 1) failures.sort(byReportOrder(quirks));
  return { kind: 'hidden', failures: nonEmpty(failures) };
};

/** Sorts failures as the engine reports them: those it reports first, then the standard's order, then those it reports last. */
const byReportOrder =
  (quirks: EngineQuirks) =>
  (a: { readonly reason: Reason }, b: { readonly reason: Reason }): number =>
    rank(quirks, a.reason.id) - rank(quirks, b.reason.id);

const rank = (quirks: EngineQuirks, id: ReasonId): number => {
  const { reportedFirst, reportedLast = [] } = quirks;
  const position = reportedFirst.indexOf(id);
  return position < 0 ? reportedFirst.length + (reportedLast.includes(id) ? 1 : 0) : position;
};
