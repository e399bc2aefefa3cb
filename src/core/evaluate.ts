import { hiddenHeaders } from './exposed.ts';
import type { CredentialsMode, Engine, Exchange, Fact, NonEmpty } from './facts.ts';
import { profiles } from './profiles.ts';
import { type Ruling, rule, type World } from './rule.ts';
import { agrees, credentialsIn, worldsOf } from './worlds.ts';

/** One outcome and every world in which it comes about. */
export interface Branch {
  readonly worlds: NonEmpty<World>;
  readonly ruling: Ruling;
}

/** What can be said of an exchange: one outcome for certain, or several, each with its condition. */
export interface Verdict {
  readonly kind: 'certain' | 'depends';
  /** One when certain, else at least two. */
  readonly branches: NonEmpty<Branch>;
  /** The credentials mode, with what the outcome itself gave away. */
  readonly credentials: Fact<CredentialsMode>;
  /** The browser reported an end that no world explains: somebody changed headers on the way, or another rule than CORS applied. */
  readonly contradicted: boolean;
}

/**
 * The shared evaluator: what a browser does with an exchange, and why. Pure; never throws.
 * `engine` rules as another browser than the one that recorded the exchange.
 */
export const evaluate = (exchange: Exchange, engine: Engine = exchange.engine): Verdict => {
  const ruled = worldsOf(exchange).map((world) => ({ world, ruling: rule(exchange, world, profiles[engine]) }));
  // What one engine reported narrows the worlds for every other: the request was the same.
  const own =
    engine === exchange.engine ? ruled : ruled.map(({ world }) => ({ world, ruling: rule(exchange, world, profiles[exchange.engine]) }));
  const kept = ruled.filter((_, index) => agrees(exchange, (own[index] as (typeof own)[number]).ruling));
  const contradicted = kept.length === 0;
  const left = contradicted ? ruled : kept;
  const groups = new Map<string, { worlds: [World, ...World[]]; ruling: Ruling }>();
  for (const { world, ruling } of left) {
    const key = keyOf(ruling);
    const group = groups.get(key);
    if (group) group.worlds.push(world);
    else groups.set(key, { worlds: [world], ruling });
  }
  const branches = [...groups.values()] as readonly Branch[] as NonEmpty<Branch>;
  const by = exchange.end === 'finished' ? 'readable-without-consent' : 'hidden-despite-anonymous-consent';
  return {
    kind: branches.length === 1 ? 'certain' : 'depends',
    branches,
    credentials: credentialsIn(
      left.map(({ world }) => world),
      exchange.credentials,
      by,
    ),
    contradicted,
  };
};

/** Two rulings are one outcome when nobody could tell them apart by what JavaScript gets and why. */
const keyOf = (ruling: Ruling): string => {
  switch (ruling.kind) {
    case 'readable':
      return `readable ${hiddenHeaders(ruling.headers).join()}`;
    case 'opaque':
      return `opaque ${ruling.why}`;
    case 'no-response':
      return `no-response ${ruling.place} ${ruling.hop} ${ruling.code}`;
    case 'hidden': {
      const [{ reason, place, hop }] = ruling.failures;
      return `hidden ${reason.id} ${place} ${hop}`;
    }
  }
};
