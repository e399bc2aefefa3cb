import type { Summary } from '../../../core/ruling/summary.ts';
import type { Judged } from '../../state/evaluated.ts';

/** The summaries in the order in which they are offered and sorted. */
export const SUMMARIES: readonly Summary[] = ['hidden', 'partly', 'opaque', 'readable', 'depends', 'no-response'];

/** Which chips are pressed. */
export interface Chips {
  /** Shows exchanges with one of these; every exchange when it is empty. */
  readonly summaries: ReadonlySet<Summary>;
  /** Shows only exchanges that are known to have credentials mode `include`. */
  readonly credentialedOnly: boolean;
}

/** The chips after that of a summary was pressed once more. */
export const pressed = (chips: Chips, summary: Summary): Chips => {
  const summaries = new Set(chips.summaries);
  if (!summaries.delete(summary)) summaries.add(summary);
  return { ...chips, summaries };
};

/** Whether the chips let an exchange through. */
export const passes = ({ summaries, credentialedOnly }: Chips, { summary, verdict: { credentials } }: Judged): boolean =>
  (summaries.size === 0 || summaries.has(summary)) &&
  (!credentialedOnly || (credentials.kind === 'seen' && credentials.value === 'include'));
