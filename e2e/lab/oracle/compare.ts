/** Holds our verdict on a case against what the browser did and said. */
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

/** As much of an observation as a judgement rests on. */
export type ComparableObservation = Pick<Observation, 'case' | 'saw' | 'browserReason' | 'entries'>;

/** What is compared, each as words that a failing test can show side by side. */
export interface Comparison {
  readonly ours: Result;
  readonly browser: Result;
  readonly credentials: { readonly inferred: readonly CredentialsMode[]; readonly requested: CredentialsMode };
  readonly contradicted: boolean;
  /** What is compared with the case's expectation. */
  readonly found: Expectation;
}

interface Result {
  readonly javascript: Outcome;
  readonly browserName: string | null;
  /** The header names that script can enumerate, lower case, sorted. */
  readonly headers: readonly string[];
}
type Outcome = 'readable' | 'opaque' | 'error';

const outcomeOfResult = ({ readable, opaque }: ScriptResult): Outcome => (opaque ? 'opaque' : readable ? 'readable' : 'error');
const outcomeOfRuling = ({ kind }: Ruling): Outcome => (kind === 'readable' || kind === 'opaque' ? kind : 'error');

/**
 * The exchange that the entries of a case form, as the panel gets it: by events, and where those came without an answer, completed
 * from Chromium's list. Throws when they form none, or several.
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
 * Rules on the case from its network entries alone. Where the verdict depends, the branch counts in which the request was as the
 * page really made it.
 */
export const compare = (one: Case, observation: ComparableObservation, engine: Engine, pageOrigin: string): Comparison => {
  const exchange = exchangeOf(observation, engine, pageOrigin);
  const verdict = evaluate(exchange);
  const asked = requestFacts(one.request);
  const isReal = ({ credentials, mode, redirect }: World) =>
    (credentials === 'include') === (asked.credentials === 'include') && mode === asked.mode && redirect === asked.redirect;
  const ruling = (verdict.branches.find(({ worlds }) => worlds.some(isReal)) ?? verdict.branches[0]).ruling;
  const failure = ruling.kind === 'hidden' ? ruling.failures[0] : null;
  const position = failure ?? (ruling.kind === 'no-response' ? ruling : null);
  const { saw, browserReason } = observation;
  // Nobody learns what came of a beacon but from the browser's messages.
  const told = one.request.by === 'beacon' ? outcomeOfRuling(ruling) : outcomeOfResult(saw);
  // Where no answer is shown we claim no reason, so there is none to compare; the case itself must expect that.
  const browserName = ruling.kind === 'no-response' ? null : browserReason;
  return {
    ours: {
      javascript: outcomeOfRuling(ruling),
      browserName: failure && engineNames(failure)[engine],
      headers: saw.headers ? readableNames(ruling) : [],
    },
    browser: { javascript: told, browserName, headers: [...(saw.headers ?? [])].sort() },
    credentials: { inferred: possible(verdict.credentials), requested: asked.credentials },
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
 * Everything that must hold of a case that was asked, as two objects that are equal when it does. A request that the browser shows to
 * no extension must have left no entry.
 */
export const agreementOf = (
  one: Case,
  observation: ComparableObservation,
  engine: 'chromium' | 'firefox',
  pageOrigin: string,
): { found: object; expected: object } => {
  if (one.unseenBy?.includes(engine)) return { found: { entries: observation.entries.events }, expected: { entries: [] } };
  const { ours, browser, credentials, contradicted, found } = compare(one, observation, engine, pageOrigin);
  // What script can see is compared with what it saw, in `ours` and `browser`.
  const { exposed: _, ...expectation } = expectedIn(one, engine);
  const asked = Object.fromEntries(Object.keys(expectation).map((key) => [key, found[key as keyof typeof found]]));
  return {
    found: { ...ours, contradicted, asked: credentials.inferred.filter((mode) => mode === credentials.requested), ...asked },
    expected: { ...browser, contradicted: false, asked: [credentials.requested], ...expectation },
  };
};
