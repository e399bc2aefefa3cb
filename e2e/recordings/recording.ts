/** The recordings of every case in both browsers, so that the oracle's comparison also runs without a browser. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Case, Stage } from '../cases/case.ts';
import type { NetworkEntries, Observation, ScriptResult } from '../lab/oracle/observation.ts';

type RecordedEngine = 'chromium' | 'firefox';

/** An observation reduced to what the comparison needs. */
export interface Recording {
  readonly case: string;
  readonly stage: Stage;
  /** The origin of the page. */
  readonly page: string;
  /** The fingerprint of the case when it was recorded. */
  readonly fingerprint: string;
  readonly saw: ScriptResult;
  readonly browserReason: string | null;
  readonly entries: NetworkEntries;
}

/** Hashes the requests and replies of a case, but not its expectations. */
export const fingerprintOf = ({ request, hops, cookie = true }: Case): string =>
  createHash('sha256')
    .update(JSON.stringify([request, hops, cookie]))
    .digest('hex')
    .slice(0, 12);

const fileOf = (engine: RecordedEngine): URL => new URL(`${engine}.jsonl`, import.meta.url);

export const readRecordings = (engine: RecordedEngine): readonly Recording[] =>
  readFileSync(fileOf(engine), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recording);

/** Returns what must be the same in each run of a case: JavaScript's result and the browser's reason, but not the text of an error. */
export const outcomeOf = ({ saw: { error: _, ...saw }, browserReason }: Pick<Observation, 'saw' | 'browserReason'>): object => ({
  saw,
  browserReason,
});
