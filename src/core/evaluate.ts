import { engineQuirks } from './checks/quirks.ts';
import type { CredentialsMode, Engine, Exchange, Fact } from './facts/facts.ts';
import { grouped } from './facts/grouped.ts';
import { type NonEmpty, nonEmpty } from './facts/non-empty.ts';
import { getHeader } from './http/header-list.ts';
import { type Exposure, hiddenHeaders } from './ruling/exposed.ts';
import { rule } from './ruling/rule.ts';
import type { Failure, Ruling, World } from './ruling/ruling.ts';
import { agrees, credentialsIn, worldsOf, wouldHaveStopped } from './ruling/worlds.ts';

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
  const { credentials } = exchange;
  if (ruled.length === 1 && engine === exchange.engine) {
    // Most exchanges could have been in one way only.
    const [{ world, ruling }] = ruled;
    return { kind: 'certain', branches: [{ worlds: [world], ruling }], credentials, contradicted: !agrees(exchange, ruling) };
  }
  // What one engine reported narrows the worlds for every other: the request was the same.
  const own = engine === exchange.engine ? ruled : rulings(exchange, exchange.engine);
  const kept = ruled.filter((_, index) => agrees(exchange, (own[index] as Ruled).ruling));
  const contradicted = kept.length === 0;
  const left = contradicted ? ruled : nonEmpty(kept);
  const branches = branchesOf(left);
  const stopped = own.some(({ ruling }) => wouldHaveStopped(exchange, ruling));
  const by = stopped ? 'went-on' : exchange.end === 'finished' ? 'readable-without-consent' : 'hidden-despite-anonymous-consent';
  return {
    kind: branches.length === 1 ? 'certain' : 'depends',
    branches,
    credentials: credentialsIn(
      left.map(({ world }) => world),
      credentials,
      by,
    ),
    contradicted,
  };
};

interface Ruled {
  readonly world: World;
  readonly ruling: Ruling;
}

/** Rules in every world. No check tells mode omit from same-origin, so these two share their ruling. */
const rulings = (exchange: Exchange, engine: Engine): NonEmpty<Ruled> => {
  const quirks = engineQuirks[engine];
  const ruled: Ruled[] = [];
  for (const world of worldsOf(exchange)) {
    const twin = ruled.at(-1);
    const shared = twin && twin.world.credentials !== 'include' && world.credentials !== 'include' && isTwin(twin.world, world);
    ruled.push({ world, ruling: shared ? twin.ruling : rule(exchange, world, quirks) });
  }
  return nonEmpty(ruled);
};

const isTwin = (a: World, b: World): boolean => a.mode === b.mode && a.redirect === b.redirect && a.origin === b.origin;

const branchesOf = (ruled: NonEmpty<Ruled>): NonEmpty<Branch> => {
  const [{ ruling: first }] = ruled;
  if (ruled.every(({ ruling }) => ruling === first)) return [{ worlds: worldsIn(ruled), ruling: first }];
  const groups = grouped(ruled, ({ ruling }) => keyOf(ruling));
  const branches = [...groups.values()].map((group) => ({ worlds: worldsIn(group), ruling: merged(group) }));
  return nonEmpty(branches);
};

const worldsIn = (ruled: NonEmpty<Ruled>): NonEmpty<World> => nonEmpty(ruled.map(({ world }) => world));

/** One ruling for worlds with the same outcome: what would go wrong next in some of them alone says in which. */
const merged = (group: NonEmpty<Ruled>): Ruling => {
  const failuresOf = (ruling: Ruling): readonly Failure[] => (ruling.kind === 'hidden' ? ruling.failures : []);
  const fullest = group.reduce((most, one) => (failuresOf(one.ruling).length > failuresOf(most.ruling).length ? one : most)).ruling;
  if (fullest.kind !== 'hidden') return fullest;
  const failures = fullest.failures.map((failure): Failure => {
    const same = group.filter(({ ruling }) =>
      failuresOf(ruling).some(({ check, reason }) => check === failure.check && reason.id === failure.reason.id),
    );
    if (same.length === group.length) return failure;
    const modes = new Set(same.map(({ world }) => world.credentials));
    return { ...failure, onlyWith: nonEmpty([...modes]) };
  });
  return { ...fullest, failures: nonEmpty(failures) };
};

/** Two rulings are one outcome when nobody could tell them apart by what JavaScript gets and why. */
const keyOf = (ruling: Ruling): string => {
  switch (ruling.kind) {
    case 'readable':
      return `readable ${hiddenKey(ruling.exposure)}`;
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

/** Which headers are hidden can only depend on the world where the server says something about it. */
const hiddenKey = (exposure: Exposure): string =>
  getHeader(exposure.reply.headers, 'Access-Control-Expose-Headers') === null ? String(exposure.filtered) : hiddenHeaders(exposure).join();
