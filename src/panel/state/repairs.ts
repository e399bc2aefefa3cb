import type { ReasonId } from '../../core/checks/index.ts';
import { engineQuirks } from '../../core/checks/quirks.ts';
import type { Branch, Verdict } from '../../core/evaluate.ts';
import { type Remedy, remediesFor } from '../../core/remedies/remedies.ts';
import { summaryOfRuling } from '../../core/ruling/summary.ts';
import type { Judged } from './evaluated.ts';
import { isAlreadySent, replyHeaders } from './reply-headers.ts';

/** What would make a response readable, as the pane shows it and as it is copied. */
export interface Repairs {
  /** The possibility that is repaired. */
  readonly branch: Branch;
  /** The best first; none for what needs no repair. */
  readonly remedies: readonly Remedy[];
}

/** The possibility that wants a repair most. */
const worst = ({ branches }: Verdict): Branch =>
  branches.find(({ ruling }) => ruling.kind === 'hidden') ??
  branches.find(({ ruling }) => summaryOfRuling(ruling) === 'partly') ??
  branches[0];

export const repairsOf = ({ exchange, verdict }: Judged): Repairs => {
  const branch = worst(verdict);
  return { branch, remedies: remediesFor(exchange, branch.worlds[0], branch.ruling, engineQuirks[exchange.engine]) };
};

const SENT_TWICE: ReadonlySet<ReasonId> = new Set(['allow-origin-duplicate', 'allow-credentials-duplicate']);

/** Whether a header has to be taken out in one place before the servers' consent helps. */
export const isSentTwice = ({ ruling }: Branch): boolean =>
  ruling.kind === 'hidden' && ruling.failures.some(({ reason }) => SENT_TWICE.has(reason.id));

/** Whether consent to credentials is new and may not be needed. Where the outcome depends on the mode, its condition says so. */
export const isOnlyIfIncluded = ({ verdict, exchange }: Judged, remedy: Remedy): boolean =>
  verdict.kind === 'certain' &&
  verdict.credentials.kind === 'open' &&
  remedy.kind === 'server' &&
  remedy.hops.some(({ hop, policy }) => {
    const sighting = exchange.hops[hop];
    const sent = replyHeaders(sighting?.preflight?.outcome ?? sighting?.outcome);
    return policy.credentials && !isAlreadySent(sent, 'Access-Control-Allow-Credentials', 'true');
  });
