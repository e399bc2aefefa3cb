import { describe, expect, it } from 'vitest';
import { cases } from '../../../e2e/cases/index.ts';
import { agreementOf } from '../../../e2e/lab/oracle/compare.ts';
import { stages } from '../../../e2e/lab/server/stages.ts';
import { fingerprintOf, readRecordings } from '../../../e2e/recordings/recording.ts';

const expectedRuns = cases.flatMap((one) => (one.stages ?? stages).map((stage) => `${one.id} at ${stage}`));
const byId = new Map(cases.map((one) => [one.id, one]));

describe.each(['chromium', 'firefox'] as const)('the recordings of %s', (engine) => {
  const recordings = readRecordings(engine);

  it('cover every case in its current form (if not: npm run record)', () => {
    expect(recordings.map((one) => `${one.case} at ${one.stage}`).sort()).toEqual(expectedRuns.toSorted());
    const stale = recordings.filter((recorded) => {
      const one = byId.get(recorded.case);
      return !one || fingerprintOf(one) !== recorded.fingerprint;
    });
    expect(stale.map((recorded) => recorded.case)).toEqual([]);
  });

  it.each(recordings.map((recorded) => [`${recorded.case} at ${recorded.stage}`, recorded] as const))('%s', (_, recorded) => {
    const one = byId.get(recorded.case);
    if (!one) throw new Error(`There is no case ${recorded.case}`);
    const { found, expected } = agreementOf(one, recorded, engine, recorded.page);
    expect(found).toEqual(expected);
  });
});
