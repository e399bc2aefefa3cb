import { describe, expect, it } from 'vitest';
import { everyCase, sample } from '../../../e2e/cases/reading/evaluated-cases.ts';
import { plain } from '../../locales/catalogue/text.ts';
import { enFirstSteps } from '../../locales/en/first-steps.ts';
import { en } from '../../locales/en/index.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { firstStepOf } from './first-step.ts';

const stepOf = (evaluated: EvaluatedExchange): string | null => {
  const step = firstStepOf(evaluated, enFirstSteps, en);
  return step && plain(step);
};

describe('the first step', () => {
  it('exists for every response that is certainly blocked, and for no readable one', () => {
    const without = everyCase.filter(({ evaluated }) => stepOf(evaluated) === null);
    expect(without.filter(({ evaluated }) => evaluated.verdict.kind === 'certain' && evaluated.summary === 'hidden')).toEqual([]);
    expect(without.filter(({ evaluated }) => evaluated.summary === 'readable').length).toBeGreaterThan(50);
    expect(everyCase.filter(({ evaluated }) => evaluated.summary === 'readable' && stepOf(evaluated) !== null)).toEqual([]);
  });

  it('never asks for a header where the preflight’s status is wrong', () => {
    const rejected = everyCase.filter(({ evaluated: { verdict } }) =>
      verdict.branches.every(
        ({ ruling }) => ruling.kind === 'hidden' && ruling.failures.some(({ check, hop }) => check === 'preflight-ok-status' && hop === 0),
      ),
    );
    expect(rejected.length).toBeGreaterThan(20);
    for (const { one, evaluated } of rejected) {
      if (evaluated.verdict.kind === 'certain') expect(stepOf(evaluated), one.id).not.toMatch(/^(?:Send|Add)/);
    }
  });

  it.each([
    ['allow-origin-missing', /^Send `Access-Control-Allow-Origin: https?:[^`]+`\.$/],
    ['allow-origin-two-lines', /^Send `Access-Control-Allow-Origin` only once\.$/],
    ['diagnosis-error-and-true', /^Fix the error `500` first\.$/],
    ['diagnosis-preflight-guard-wildcard', /^Let `OPTIONS` requests bypass the authentication check\.$/],
    ['diagnosis-preflight-inner-wildcards', /^Add `PUT` to `Access-Control-Allow-Methods`\.$/],
    ['redirect-hop-bare', /^Request `[^`]+` directly\. If that is a login page, return `401` instead of the redirect\.$/],
  ])('of the case %s matches %s', (id, expected) => expect(stepOf(sample(id))).toMatch(expected));
});
