/** Holds our verdict on a case against what the browser did and said. */
import { readEntry } from '../../src/capture/har.ts';
import { join } from '../../src/capture/join.ts';
import { engineNames } from '../../src/core/engine-names.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Engine, Exchange } from '../../src/core/facts.ts';
import type { Failure, Ruling } from '../../src/core/ruling.ts';
import type { Case } from '../cases/case.ts';
import type { Observation, Saw } from './observation.ts';

/** What is compared, each as words that a failing test can show side by side. */
export interface Comparison {
  readonly ours: { readonly javascript: Outcome; readonly browserName: string | null };
  readonly browser: { readonly javascript: Outcome; readonly browserName: string | null };
  readonly failure: Failure | null;
  readonly ruling: Ruling;
}

type Outcome = 'readable' | 'opaque' | 'error';

const outcomeOfSaw = ({ readable, opaque }: Saw): Outcome => (opaque ? 'opaque' : readable ? 'readable' : 'error');
const outcomeOfRuling = ({ kind }: Ruling): Outcome => (kind === 'readable' || kind === 'opaque' ? kind : 'error');

/** The exchange that the entries of a case form. Throws when they form none, or several. */
export const exchangeOf = ({ case: id, entries }: Observation, engine: Engine, pageOrigin: string): Exchange => {
  const wire = [...entries.events].flatMap((entry, index) => readEntry(entry, index) ?? []);
  const exchanges = join(wire, { engine, pageOrigin });
  const [only, ...more] = exchanges;
  if (!only || more.length > 0) throw new Error(`${id}: its ${wire.length} entries form ${exchanges.length} exchanges instead of one`);
  return only;
};

/**
 * Rules on the case from its network entries alone. Where the verdict depends, the branch counts in which the request was as the
 * page really made it.
 */
export const compare = (one: Case, observation: Observation, engine: Engine, pageOrigin: string): Comparison => {
  const { branches } = evaluate(exchangeOf(observation, engine, pageOrigin));
  const { credentials, mode, redirect } = one.request;
  const real = branches.find(({ worlds }) =>
    worlds.some(
      (world) =>
        (world.credentials === 'include') === (credentials === 'include') &&
        (mode === undefined || world.mode === mode) &&
        world.redirect === (redirect ?? 'follow'),
    ),
  );
  const ruling = (real ?? branches[0]).ruling;
  const failure = ruling.kind === 'hidden' ? ruling.failures[0] : null;
  return {
    ours: { javascript: outcomeOfRuling(ruling), browserName: failure && engineNames(failure)[engine] },
    browser: { javascript: outcomeOfSaw(observation.saw), browserName: observation.browserReason },
    failure,
    ruling,
  };
};
