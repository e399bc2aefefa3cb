import type { ReasonId } from '../../core/checks/index.ts';
import { engineQuirks } from '../../core/checks/quirks.ts';
import type { Branch, Verdict } from '../../core/evaluate.ts';
import type { NeededLine } from '../../core/remedies/needed-lines.ts';
import { type Remedy, remediesFor } from '../../core/remedies/remedies.ts';
import type { Position } from '../../core/ruling/ruling.ts';
import { summaryOfRuling } from '../../core/ruling/summary.ts';
import type { EvaluatedExchange } from './evaluated.ts';
import { isAlreadySent, replyHeaders } from './reply-headers.ts';

/** What would make a response readable, for the detail and for copies. */
export interface Repairs {
  /** The branch that is repaired. */
  readonly branch: Branch;
  /** The best first; empty where nothing needs a repair. */
  readonly remedies: readonly Remedy[];
}

/** The branch that needs a repair most. */
const worst = ({ branches }: Verdict): Branch =>
  branches.find(({ ruling }) => ruling.kind === 'hidden') ??
  branches.find(({ ruling }) => summaryOfRuling(ruling) === 'partly') ??
  branches[0];

export const repairsOf = ({ exchange, verdict }: EvaluatedExchange): Repairs => {
  const branch = worst(verdict);
  return { branch, remedies: remediesFor(exchange, branch.worlds[0], branch.ruling, engineQuirks[exchange.engine]) };
};

/** Returns the header line that the best remedy of a server needs at a place; null if it changes nothing there. */
export const neededLineAt = ({ remedies }: Repairs, { hop, place }: Position, header: string): NeededLine | null => {
  const server = remedies.find((remedy) => remedy.kind === 'server');
  const served = server?.hops.find((one) => one.hop === hop);
  const lines = place === 'preflight' ? served?.preflight : served?.response;
  return lines?.find(({ name }) => name === header) ?? null;
};

const SENT_TWICE: ReadonlySet<ReasonId> = new Set(['allow-origin-duplicate', 'allow-credentials-duplicate']);

/** Whether a header is sent twice, so that one of them must go before the remedy helps. */
export const isSentTwice = ({ ruling }: Branch): boolean =>
  ruling.kind === 'hidden' && ruling.failures.some(({ reason }) => SENT_TWICE.has(reason.id));

/** Whether the remedy adds consent to credentials that may not be needed. Where the outcome depends on the mode, its condition says so. */
export const isOnlyIfIncluded = ({ verdict, exchange }: EvaluatedExchange, remedy: Remedy): boolean =>
  verdict.kind === 'certain' &&
  verdict.credentials.kind === 'open' &&
  remedy.kind === 'server' &&
  remedy.hops.some(({ hop, policy }) => {
    const sighting = exchange.hops[hop];
    const sent = replyHeaders(sighting?.preflight?.outcome ?? sighting?.outcome);
    return policy.credentials && !isAlreadySent(sent, 'Access-Control-Allow-Credentials', 'true');
  });
