/** Every case as the panel shows it, in the names of both browsers. Only tests import this. */

import { type EvaluatedExchange, evaluateExchange } from '../../../src/panel/state/evaluated.ts';
import { cases } from '../index.ts';
import { asExchange } from './as-exchange.ts';

export const everyCase = cases.flatMap((one) =>
  (['chromium', 'firefox'] as const).map((engine) => ({
    one,
    engine,
    evaluated: evaluateExchange(asExchange(one, 'test-cross-site', engine)),
  })),
);
export const sample = (id: string): EvaluatedExchange => {
  const found = everyCase.find(({ one }) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found.evaluated;
};
export const hiddenInPreflight = everyCase.find(({ evaluated }) => evaluated.failure?.place === 'preflight')?.evaluated ?? sample('');
