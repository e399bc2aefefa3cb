/** What was recorded of every case in every browser, so that the same comparison also runs without one. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Case, Stage } from '../cases/case.ts';
import type { NetworkEntries, Observation, ScriptResult } from '../lab/oracle/observation.ts';

export type RecordedEngine = 'chromium' | 'firefox';

/** An observation with everything left out that no judgement rests on. */
export interface Recorded {
  readonly case: string;
  readonly stage: Stage;
  /** The origin of the page that asked. */
  readonly page: string;
  /** Of the case as it was then. */
  readonly fingerprint: string;
  readonly saw: ScriptResult;
  readonly browserReason: string | null;
  readonly entries: NetworkEntries;
}

/** Changes whenever what a case asks or answers changes; its expectations may change freely. */
export const fingerprintOf = ({ request, hops, cookie = true }: Case): string =>
  createHash('sha256')
    .update(JSON.stringify([request, hops, cookie]))
    .digest('hex')
    .slice(0, 12);

const fileOf = (engine: RecordedEngine): URL => new URL(`${engine}.jsonl`, import.meta.url);

export const readRecordings = (engine: RecordedEngine): readonly Recorded[] =>
  readFileSync(fileOf(engine), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);

/** What must be the same each time a case is asked: what JavaScript saw and how the browser named it, not the words of an error. */
export const outcomeOf = ({ saw: { error: _, ...saw }, browserReason }: Pick<Observation, 'saw' | 'browserReason'>): object => ({
  saw,
  browserReason,
});
