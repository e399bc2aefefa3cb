/** Every case in WebKit: JavaScript's result and WebKit's own message, compared with our verdict on the received requests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../src/core/evaluate.ts';
import { cases } from './cases/index.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { stages } from './lab/server/stages.ts';
import { ourResult, webkitResult } from './lab/webkit/compare.ts';
import { launchWebKit, type WebKitDriver, type WebKitObservation } from './lab/webkit/driver.ts';
import { wireExchange } from './lab/webkit/exchange.ts';

let lab: Lab;
let webkit: WebKitDriver;
beforeAll(async () => {
  lab = await startLab(cases);
  webkit = await launchWebKit(lab);
});
afterAll(async () => {
  await webkit?.close();
  await lab?.close();
});

describe.each(stages)('the verdicts in WebKit at %s', (stage) => {
  let observed: ReadonlyMap<string, WebKitObservation>;
  beforeAll(async () => {
    const observations = await webkit.runCases(stage, cases);
    observed = new Map(observations.map((one) => [one.case, one]));
  });

  it.each(cases.filter((one) => !one.stages || one.stages.includes(stage)).map((one) => [one.id, one] as const))('%s', (id, one) => {
    const observation = observed.get(id);
    if (!observation) throw new Error(`${id} was not run`);
    const { kind, branches, contradicted } = evaluate(wireExchange(one, observation, lab));
    expect({ kind, contradicted }).toEqual({ kind: 'certain', contradicted: false });
    const [{ ruling }] = branches;
    // A response that WebKit didn't wait for must not count as a missing response.
    if (one.expected.verdict !== 'no-response') expect(ruling.kind).not.toBe('no-response');
    const ours = ourResult(ruling);
    expect(webkitResult(one, observation, ruling)).toEqual({
      ...ours,
      words: ours.words === null ? null : expect.stringContaining(ours.words),
    });
  });
});
