/** What a request sent beside what the server returned, with the results of the checks. Nothing is checked a second time here. */
import type { HeaderFault } from '../../../core/checks/inputs.ts';
import { engineQuirks } from '../../../core/checks/quirks.ts';
import type { Branch, Verdict } from '../../../core/evaluate.ts';
import type { Exchange } from '../../../core/facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../../../core/facts/non-empty.ts';
import { traceOf } from '../../../core/ruling/rule.ts';
import type { Failure, Rung, World } from '../../../core/ruling/ruling.ts';
import { headerFaultOf } from '../headers/header-line.tsx';

export type PairingTopic = 'origin' | 'credentials' | 'method' | 'headers' | 'status';

const TOPICS: Partial<Readonly<Record<Rung['check'], PairingTopic>>> = {
  'allow-origin-present': 'origin',
  'allow-origin-matches': 'origin',
  'credentials-included': 'credentials',
  'allow-credentials-true': 'credentials',
  'allow-methods-parse': 'method',
  'method-allowed': 'method',
  'allow-headers-parse': 'headers',
  'authorization-allowed': 'headers',
  'headers-allowed': 'headers',
  'preflight-ok-status': 'status',
};

const TOPICS_OF = {
  preflight: ['origin', 'credentials', 'method', 'headers', 'status'],
  response: ['origin', 'credentials', 'status'],
} as const satisfies Record<string, readonly PairingTopic[]>;

/** The condition under which a row fails: the branches of two conditions, of which the first one fails. */
export type FailingCondition = NonEmpty<Branch>;

export interface PairingRow {
  readonly topic: PairingTopic;
  /** `open`: it passes or fails depending on a fact that isn't confirmed. `unchecked`: no check concerns it. */
  readonly state: 'passed' | 'failed' | 'open' | 'unchecked';
  /** The first fault in a header. */
  readonly fault: HeaderFault | null;
  /** null if it fails for certain, or not at all. */
  readonly failsWith: FailingCondition | null;
}

/** The rows of one message. */
export interface PairingGroup {
  readonly place: 'preflight' | 'response';
  readonly hop: number;
  readonly rows: readonly PairingRow[];
}

/** Whether the table shows a failure, with the header and the bytes that are wrong. */
export const isPaired = ({ check }: Failure): boolean => TOPICS[check] !== undefined;

/** What one possible world says about one row. */
interface Finding {
  readonly branch: Branch;
  readonly world: World;
  readonly rungs: readonly Rung[];
}

/** Returns the messages that CORS checks ran on, in order. */
export const pairingGroups = (exchange: Exchange, { branches }: Verdict): readonly PairingGroup[] => {
  const quirks = engineQuirks[exchange.engine];
  const findings = branches.flatMap((branch) =>
    branch.worlds.map((world): Finding => ({ branch, world, rungs: traceOf(exchange, world, quirks) })),
  );
  return exchange.hops.flatMap((_, hop) =>
    (['preflight', 'response'] as const).flatMap((place): PairingGroup[] => {
      const here = findings.flatMap(({ rungs, ...finding }): Finding[] => {
        const inMessage = rungs.filter((rung) => rung.hop === hop && isAbout(rung, place));
        return inMessage.some(({ check }) => TOPICS[check] === 'origin') ? [{ ...finding, rungs: inMessage }] : [];
      });
      const rows = TOPICS_OF[place].map((topic) => rowOf(topic, here));
      return here.length > 0 ? [{ place, hop, rows }] : [];
    }),
  );
};

/** Whether a rung is about this message. A response’s status is checked where it redirects. */
const isAbout = (rung: Rung, place: PairingGroup['place']): boolean =>
  rung.place === place || (place === 'response' && rung.place === 'redirect');

const rungsOf = ({ rungs }: Finding, topic: PairingTopic): readonly Rung[] =>
  rungs.filter(({ check, place }) => (place === 'redirect' ? topic === 'status' : TOPICS[check] === topic));

const isFailed = (finding: Finding, topic: PairingTopic): boolean => rungsOf(finding, topic).some(({ outcome }) => outcome === 'failed');

const rowOf = (topic: PairingTopic, findings: readonly Finding[]): PairingRow => {
  const failing = findings.filter((finding) => isFailed(finding, topic));
  const others = findings.filter((finding) => !failing.includes(finding));
  if (failing.length === 0) {
    // Where the CORS check ended early with success, credentials need no check.
    const checked = topic !== 'status' || findings.some((finding) => rungsOf(finding, topic).length > 0);
    return { topic, state: checked ? 'passed' : 'unchecked', fault: null, failsWith: null };
  }
  const reasons = failing.flatMap((finding) => rungsOf(finding, topic).flatMap(({ reason }) => reason ?? []));
  const fault = reasons.map(headerFaultOf).find((one) => one !== null) ?? null;
  if (others.length === 0) return { topic, state: 'failed', fault, failsWith: null };
  return { topic, state: 'open', fault, failsWith: [branchOf(failing), branchOf(others)] };
};

const branchOf = (findings: readonly Finding[]): Branch => {
  const [{ branch }] = nonEmpty(findings);
  return { ruling: branch.ruling, worlds: nonEmpty(findings.map(({ world }) => world)) };
};
