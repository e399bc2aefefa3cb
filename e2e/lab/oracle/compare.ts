/** Compares our verdict on a case with what the browser did and reported. */
import { createLog } from '../../../src/capture/join/log.ts';
import { engineNames } from '../../../src/core/engines/names.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { type CredentialsMode, type Engine, type Exchange, possible } from '../../../src/core/facts/facts.ts';
import { headerExposures } from '../../../src/core/ruling/exposure.ts';
import type { Ruling, World } from '../../../src/core/ruling/ruling.ts';
import type { Case, Expectation } from '../../cases/case.ts';
import { expectedIn } from '../../cases/expectations.ts';
import { requestFacts } from '../../cases/reading/request-facts.ts';
import type { Observation, ScriptResult } from './observation.ts';

/** The parts of an observation that a comparison needs. */
type ComparableObservation = Pick<Observation, 'case' | 'saw' | 'browserReason' | 'entries'>;

/** The compared values, in a form that a failing test can show side by side. */
export interface Comparison {
  readonly ours: Result;
  readonly browser: Result;
  readonly credentials: { readonly inferred: readonly CredentialsMode[]; readonly requested: CredentialsMode };
  readonly contradicted: boolean;
  /** The values to compare with the case's expectation. */
  readonly found: Expectation;
}

interface Result {
  readonly javascript: Outcome;
  readonly browserName: string | null;
  /** The header names that JavaScript can enumerate, in lower case, sorted. */
  readonly headers: readonly string[];
}
type Outcome = 'readable' | 'opaque' | 'error';

const outcomeOfResult = ({ readable, opaque }: ScriptResult): Outcome => (opaque ? 'opaque' : readable ? 'readable' : 'error');
const outcomeOfRuling = ({ kind }: Ruling): Outcome => (kind === 'readable' || kind === 'opaque' ? kind : 'error');

/**
 * Builds the exchange of a case from its entries, as the panel does: from events, completed from Chromium's HAR where an event has no
 * response. Throws unless they form exactly one exchange.
 */
export const exchangeOf = ({ case: id, entries }: ComparableObservation, engine: Engine, pageOrigin: string): Exchange => {
  const log = createLog(() => ({ engine, pageOrigin }));
  log.add(entries.events);
  if (engine === 'chromium') log.merge(entries.har);
  const exchanges = log.flush().changed;
  const [only, ...more] = exchanges;
  if (!only || more.length > 0)
    throw new Error(`${id}: its ${entries.events.length} entries form ${exchanges.length} exchanges instead of one`);
  return only;
};

/**
 * Evaluates the case from its network entries alone. If the verdict depends, the branch that matches the page's real request is
 * compared.
 */
export const compare = (one: Case, observation: ComparableObservation, engine: Engine, pageOrigin: string): Comparison => {
  const exchange = exchangeOf(observation, engine, pageOrigin);
  const verdict = evaluate(exchange);
  const actual = requestFacts(one.request);
  const isReal = ({ credentials, mode, redirect }: World) =>
    (credentials === 'include') === (actual.credentials === 'include') && mode === actual.mode && redirect === actual.redirect;
  const ruling = (verdict.branches.find(({ worlds }) => worlds.some(isReal)) ?? verdict.branches[0]).ruling;
  const failure = ruling.kind === 'hidden' ? ruling.failures[0] : null;
  const position = failure ?? (ruling.kind === 'no-response' ? ruling : null);
  const { saw, browserReason } = observation;
  // JavaScript can't observe the result of a beacon. Only the browser's messages show it.
  const outcome = one.request.by === 'beacon' ? outcomeOfRuling(ruling) : outcomeOfResult(saw);
  // Without a visible response the verdict has no reason to compare. The case must expect that.
  const browserName = ruling.kind === 'no-response' ? null : browserReason;
  return {
    ours: {
      javascript: outcomeOfRuling(ruling),
      browserName: failure && engineNames(failure)[engine],
      headers: saw.headers ? readableNames(ruling) : [],
    },
    browser: { javascript: outcome, browserName, headers: [...(saw.headers ?? [])].sort() },
    credentials: { inferred: possible(verdict.credentials), requested: actual.credentials },
    contradicted: verdict.contradicted,
    found: {
      verdict: ruling.kind,
      ...(failure ? { reason: failure.reason.id } : {}),
      ...(position ? { place: position.place, hop: position.hop } : {}),
    },
  };
};

const readableNames = (ruling: Ruling): readonly string[] => {
  if (ruling.kind !== 'readable') return [];
  const visible = headerExposures(ruling.exposure).filter(({ visible }) => visible);
  return [...new Set(visible.map(({ name }) => name.toLowerCase()))].sort();
};

/**
 * Returns everything that must hold for a case, as two objects that are equal if it does. A request that the browser reports to no
 * extension must have no entry.
 */
export const agreementOf = (
  one: Case,
  observation: ComparableObservation,
  engine: 'chromium' | 'firefox',
  pageOrigin: string,
): { found: object; expected: object } => {
  if (one.unseenBy?.includes(engine)) return { found: { entries: observation.entries.events }, expected: { entries: [] } };
  const { ours, browser, credentials, contradicted, found } = compare(one, observation, engine, pageOrigin);
  // The exposed headers are compared in `ours` and `browser`.
  const { exposed: _, ...expectation } = expectedIn(one, engine);
  const compared = Object.fromEntries(Object.keys(expectation).map((key) => [key, found[key as keyof typeof found]]));
  return {
    found: { ...ours, contradicted, credentials: credentials.inferred.filter((mode) => mode === credentials.requested), ...compared },
    expected: { ...browser, contradicted: false, credentials: [credentials.requested], ...expectation },
  };
};
