import { engineQuirks } from './checks/quirks.ts';
import type { CredentialsMode, Engine, Exchange, Fact } from './facts/facts.ts';
import { groupBy } from './facts/group-by.ts';
import { type NonEmpty, nonEmpty } from './facts/non-empty.ts';
import { getHeader } from './http/header-list.ts';
import { commonFailure } from './ruling/common-failure.ts';
import { type Exposure, unexposedHeaders } from './ruling/exposure.ts';
import { rule } from './ruling/rule.ts';
import type { Failure, Ruling, World } from './ruling/ruling.ts';
import { agreesWithBrowser, narrowCredentials, worldsOf, wouldHaveStopped } from './ruling/worlds.ts';

/** One outcome and every world that leads to it. */
export interface Branch {
  readonly worlds: NonEmpty<World>;
  readonly ruling: Ruling;
}

/** The result of an evaluation: one outcome for certain, or several, each with its condition. */
export interface Verdict {
  readonly kind: 'certain' | 'depends';
  /** Exactly one if certain, else at least two. */
  readonly branches: NonEmpty<Branch>;
  /** The credentials mode, narrowed by what the browser did. */
  readonly credentials: Fact<CredentialsMode>;
  /** No world explains the end that the browser reported: something changed the headers, or a rule other than CORS applied. */
  readonly contradicted: boolean;
}

/**
 * Returns what a browser does with an exchange, and why. Pure; never throws.
 * `engine`: the browser to rule for, if not the one that recorded the exchange.
 */
export const evaluate = (exchange: Exchange, engine: Engine = exchange.engine): Verdict => {
  const ruled = ruleWorlds(exchange, engine);
  const { credentials } = exchange;
  if (ruled.length === 1 && engine === exchange.engine) {
    // Most exchanges have one world only.
    const [{ world, ruling }] = ruled;
    return { kind: 'certain', branches: [{ worlds: [world], ruling }], credentials, contradicted: !agreesWithBrowser(exchange, ruling) };
  }
  // The recording engine's report narrows the worlds for every engine, as the request is the same.
  const own = engine === exchange.engine ? ruled : ruleWorlds(exchange, exchange.engine);
  const kept = ruled.filter((_, index) => agreesWithBrowser(exchange, (own[index] as RuledWorld).ruling));
  const contradicted = kept.length === 0;
  const remaining = contradicted ? ruled : nonEmpty(kept);
  const branches = branchesOf(remaining);
  const stopped = own.some(({ ruling }) => wouldHaveStopped(exchange, ruling));
  const by = stopped ? 'went-on' : exchange.end === 'finished' ? 'readable-without-consent' : 'hidden-despite-anonymous-consent';
  return {
    kind: branches.length === 1 ? 'certain' : 'depends',
    branches,
    credentials: narrowCredentials(
      remaining.map(({ world }) => world),
      credentials,
      by,
    ),
    contradicted,
  };
};

interface RuledWorld {
  readonly world: World;
  readonly ruling: Ruling;
}

/** Rules in every world. No check distinguishes the modes omit and same-origin, so worlds that differ in these share a ruling. */
const ruleWorlds = (exchange: Exchange, engine: Engine): NonEmpty<RuledWorld> => {
  const quirks = engineQuirks[engine];
  const ruled: RuledWorld[] = [];
  for (const world of worldsOf(exchange)) {
    const previous = ruled.at(-1);
    const shared =
      previous &&
      previous.world.credentials !== 'include' &&
      world.credentials !== 'include' &&
      differOnlyInCredentials(previous.world, world);
    ruled.push({ world, ruling: shared ? previous.ruling : rule(exchange, world, quirks) });
  }
  return nonEmpty(ruled);
};

const differOnlyInCredentials = (a: World, b: World): boolean =>
  a.mode === b.mode && a.redirect === b.redirect && a.origin === b.origin && a.stored === b.stored;

const branchesOf = (ruled: NonEmpty<RuledWorld>): NonEmpty<Branch> => {
  const [{ ruling: first }] = ruled;
  if (ruled.every(({ ruling }) => ruling === first)) return [{ worlds: worldsIn(ruled), ruling: first }];
  const groups = groupBy(ruled, ({ ruling }) => outcomeKey(ruling));
  const branches = [...groups.values()].map((group) => ({ worlds: worldsIn(group), ruling: mergeRulings(group) }));
  return nonEmpty(commonFirst(branches));
};

/** Puts a branch first whose failure all branches have: what is wrong in every case matters before what is wrong in some. */
const commonFirst = (branches: readonly Branch[]): readonly Branch[] => {
  const common = commonFailure({ branches });
  const leads = ({ ruling }: Branch): boolean => common !== null && ruling.kind === 'hidden' && ruling.failures[0] === common;
  return [...branches.filter(leads), ...branches.filter((branch) => !leads(branch))];
};

const worldsIn = (ruled: NonEmpty<RuledWorld>): NonEmpty<World> => nonEmpty(ruled.map(({ world }) => world));

/** Merges the rulings of worlds with the same outcome. A further failure that only some of them have gets `onlyWith`. */
const mergeRulings = (group: NonEmpty<RuledWorld>): Ruling => {
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

/** Returns the same key for rulings that give the page the same result for the same reason. */
const outcomeKey = (ruling: Ruling): string => {
  switch (ruling.kind) {
    case 'readable':
      return `readable ${exposureKey(ruling.exposure)}`;
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

/** Which headers are exposed depends on the world only if the server sends `Access-Control-Expose-Headers`. */
const exposureKey = (exposure: Exposure): string =>
  getHeader(exposure.reply.headers, 'Access-Control-Expose-Headers') === null
    ? String(exposure.filtered)
    : unexposedHeaders(exposure).join();
