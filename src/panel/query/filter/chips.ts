import type { Summary } from '../../../core/ruling/summary.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';

/** The summaries in the order of the chips, and of the sorted list. */
export const SUMMARIES: readonly Summary[] = ['hidden', 'partly', 'opaque', 'readable', 'depends', 'no-response'];

/** Which chips are pressed. */
export interface Chips {
  /** Shows exchanges with one of these; every exchange when it is empty. */
  readonly summaries: ReadonlySet<Summary>;
  /** Shows only exchanges that are known to have credentials mode `include`. */
  readonly credentialedOnly: boolean;
}

/** Returns the chips after a press on that of a summary. */
export const toggleSummary = (chips: Chips, summary: Summary): Chips => {
  const summaries = new Set(chips.summaries);
  if (!summaries.delete(summary)) summaries.add(summary);
  return { ...chips, summaries };
};

/** Whether an exchange passes the chips. */
export const passes = ({ summaries, credentialedOnly }: Chips, { summary, verdict: { credentials } }: EvaluatedExchange): boolean =>
  (summaries.size === 0 || summaries.has(summary)) &&
  (!credentialedOnly || (credentials.kind === 'seen' && credentials.value === 'include'));
