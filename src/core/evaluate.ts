import { hiddenHeaders } from './exposed.ts';
import type { CredentialsMode, Engine, Exchange, Fact, NonEmpty } from './facts.ts';
import { profiles } from './profiles.ts';
import { rule } from './rule.ts';
import type { Ruling, World } from './ruling.ts';
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
  const ruled = rulings(exchange, engine);
  // What one engine reported narrows the worlds for every other: the request was the same.
  const own = engine === exchange.engine ? ruled : rulings(exchange, exchange.engine);
  const kept = ruled.filter((_, index) => agrees(exchange, (own[index] as Ruled).ruling));
  const contradicted = kept.length === 0;
  const left = contradicted ? ruled : (kept as readonly Ruled[] as NonEmpty<Ruled>);
  const branches = grouped(left);
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

interface Ruled {
  readonly world: World;
  readonly ruling: Ruling;
}

/** Rules in every world. Worlds that no check can tell apart, such as mode omit and same-origin, share their ruling. */
const rulings = (exchange: Exchange, engine: Engine): NonEmpty<Ruled> => {
  const known = new Map<string, Ruling>();
  const ruled = worldsOf(exchange).map((world): Ruled => {
    const key = `${world.credentials === 'include'} ${world.mode} ${world.redirect} ${world.origin}`;
    const ruling = known.get(key) ?? rule(exchange, world, profiles[engine]);
    known.set(key, ruling);
    return { world, ruling };
  });
  return ruled as readonly Ruled[] as NonEmpty<Ruled>;
};

const grouped = (ruled: NonEmpty<Ruled>): NonEmpty<Branch> => {
  const [{ ruling: first }] = ruled;
  const worlds = ruled.map(({ world }) => world) as readonly World[] as NonEmpty<World>;
  if (ruled.every(({ ruling }) => ruling === first)) return [{ worlds, ruling: first }];
  const groups = new Map<string, { readonly worlds: World[]; readonly ruling: Ruling }>();
  for (const { world, ruling } of ruled) {
    const key = keyOf(ruling);
    const group = groups.get(key);
    if (group) group.worlds.push(world);
    else groups.set(key, { worlds: [world], ruling });
  }
  return [...groups.values()] as readonly unknown[] as NonEmpty<Branch>;
};

/** Two rulings are one outcome when nobody could tell them apart by what JavaScript gets and why. */
const keyOf = (ruling: Ruling): string => {
  switch (ruling.kind) {
    case 'readable':
      return `readable ${hiddenHeaders(ruling.exposure).join()}`;
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
