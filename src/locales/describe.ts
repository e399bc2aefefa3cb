import type { Finding } from '../core/causes/cause.ts';
import { causesOf } from '../core/causes/causes-of.ts';
import { engineQuirks } from '../core/checks/quirks.ts';
import { engineNames } from '../core/engines/names.ts';
import { evaluate, type Verdict } from '../core/evaluate.ts';
import { type CredentialsMode, type Engine, type Exchange, possible } from '../core/facts/facts.ts';
import type { NonEmpty } from '../core/facts/non-empty.ts';
import type { ServedHop } from '../core/remedies/apply.ts';
import { type Dropped, lineTexts, type NeededLine } from '../core/remedies/needed-lines.ts';
import type { PageChange } from '../core/remedies/page-changes.ts';
import { type Remedy, remediesFor } from '../core/remedies/remedies.ts';
import { commonFailure } from '../core/ruling/common-failure.ts';
import { unexposedHeaders } from '../core/ruling/exposure.ts';
import type { Failure, Ruling, World } from '../core/ruling/ruling.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { plain } from './catalogue/text.ts';
import { explanationOf } from './explanation.ts';

/** One explained exchange, as `--json` prints it; the README documents it and promises to keep it. */
export interface Description extends DescribedVerdict {
  readonly file: string;
  readonly url: string;
  readonly method: string;
  /** Of the last answer that was seen; 0 when there was none. */
  readonly status: number;
  readonly entries: readonly number[];
  /** Why the server answered so; null if its answer doesn't give it away. */
  readonly cause: Finding | null;
  readonly remedies: readonly DescribedRemedy[];
  readonly title: string;
  readonly why: string;
}

/** The part of a description that has no words of any language. */
interface DescribedVerdict {
  readonly verdict: Ruling['kind'] | 'depends';
  readonly reason: DescribedReason | null;
  readonly failures: readonly DescribedReason[];
  readonly credentials: {
    readonly mode: CredentialsMode | null;
    readonly possible: readonly CredentialsMode[];
    readonly certain: boolean;
    readonly evidence: string | null;
  };
  readonly hiddenHeaders: readonly string[];
  readonly branches: readonly DescribedBranch[];
}

export interface DescribedReason {
  readonly id: string;
  readonly place: string;
  readonly hop: number;
  readonly args: Readonly<Record<string, unknown>>;
  readonly engines: Readonly<Record<Engine, string | null>>;
  /** Only with these modes does it go wrong too, of those that are possible. */
  readonly when?: { readonly credentials: readonly CredentialsMode[] };
}

export type DescribedRemedy =
  | ({ readonly kind: 'server' } & DescribedConsent)
  /** `server`: only when the servers must consent besides. */
  | { readonly kind: 'page'; readonly change: PageChange; readonly proven: boolean; readonly server?: DescribedConsent }
  | { readonly kind: 'nobody' };

/** What a remedy adds to a header that the response sends, and what it leaves out of it. */
interface DescribedChange {
  readonly place: 'preflight' | 'response';
  readonly header: string;
  readonly adds: readonly string[];
  readonly leavesOut: readonly Dropped[];
}

/** The header lines that a server has to send. */
export interface DescribedConsent {
  readonly preflight: readonly string[] | null;
  readonly response: readonly string[];
  readonly changes: readonly DescribedChange[];
  /** Only when servers further along a redirect must consent too: one part per request, the first of them being this one. */
  readonly hops?: readonly {
    readonly url: string;
    readonly preflight: readonly string[] | null;
    readonly response: readonly string[];
    readonly changes: readonly DescribedChange[];
  }[];
}

interface DescribedBranch {
  /** One way in which the exchange may have been: the credentials mode, and each other fact that is open. */
  readonly when: { readonly credentials: CredentialsMode } & Partial<World>;
  readonly verdict: Ruling['kind'];
  readonly reason: DescribedReason | null;
  readonly hiddenHeaders: readonly string[];
}

const describeReason = (failure: Failure): DescribedReason => {
  const { id, ...args } = failure.reason;
  const when = failure.onlyWith && { when: { credentials: failure.onlyWith } };
  return { id, place: failure.place, hop: failure.hop, args, engines: engineNames(failure), ...when };
};

const describeRemedy = (remedy: Remedy): DescribedRemedy => {
  if (remedy.kind === 'nobody') return remedy;
  if (remedy.kind === 'server') return { kind: 'server', ...describeConsent(remedy.hops) };
  const { change, proven, hops } = remedy;
  const [first, ...rest] = hops;
  return { kind: 'page', change, proven, ...(first ? { server: describeConsent([first, ...rest]) } : {}) };
};

const describeConsent = (served: NonEmpty<ServedHop>): DescribedConsent => {
  const linesOf = ({ preflight, response }: ServedHop) => ({
    preflight: preflight && lineTexts(preflight),
    response: lineTexts(response),
    changes: [...changesIn('preflight', preflight ?? []), ...changesIn('response', response)],
  });
  const hops = served.map((hop) => ({ url: hop.url, ...linesOf(hop) }));
  return { ...linesOf(served[0]), ...(hops.length > 1 ? { hops } : {}) };
};

/** A header that the response doesn't send is no change of it. */
const changesIn = (place: 'preflight' | 'response', lines: readonly NeededLine[]): readonly DescribedChange[] =>
  lines.flatMap(({ name, kept, added, dropped }) =>
    kept.length + dropped.length > 0 && added.length + dropped.length > 0 ? [{ place, header: name, adds: added, leavesOut: dropped }] : [],
  );

const hiddenIn = (ruling: Ruling): readonly string[] => (ruling.kind === 'readable' ? unexposedHeaders(ruling.exposure) : []);
const failuresOf = (ruling: Ruling): readonly DescribedReason[] => (ruling.kind === 'hidden' ? ruling.failures.map(describeReason) : []);

const describeBranches = ({ kind, branches }: Verdict): readonly DescribedBranch[] => {
  if (kind === 'certain') return [];
  const all = branches.flatMap(({ worlds }) => worlds);
  const isOpen = (fact: keyof World) => all.some((world) => world[fact] !== all[0]?.[fact]);
  const facts = (['mode', 'redirect', 'origin'] as const).filter(isOpen);
  return branches.flatMap(({ worlds, ruling }) => {
    const outcome = { verdict: ruling.kind, reason: failuresOf(ruling)[0] ?? null, hiddenHeaders: hiddenIn(ruling) };
    return worlds.map((world) => {
      const others: Partial<World> = Object.fromEntries(facts.map((fact) => [fact, world[fact]]));
      return { when: { credentials: world.credentials, ...others }, ...outcome };
    });
  });
};

/** A verdict as data. */
export const describeVerdict = (verdict: Verdict): DescribedVerdict => {
  const certain = verdict.kind === 'certain';
  const [{ ruling }] = verdict.branches;
  const common = commonFailure(verdict);
  const failures = certain ? failuresOf(ruling) : common ? [describeReason(common)] : [];
  const { credentials } = verdict;
  return {
    verdict: certain ? ruling.kind : 'depends',
    reason: failures[0] ?? null,
    failures,
    credentials: {
      mode: credentials.kind === 'seen' ? credentials.value : null,
      possible: possible(credentials),
      certain: credentials.kind === 'seen',
      evidence: credentials.by,
    },
    hiddenHeaders: certain ? hiddenIn(ruling) : [],
    branches: describeBranches(verdict),
  };
};

/** Explains one exchange completely, ruled as `engine` does. `verdict`: that of the engine, where it is known already. */
export const describe = (
  file: string,
  exchange: Exchange,
  engine: Engine,
  catalogue: Catalogue,
  verdict: Verdict = evaluate(exchange, engine),
): Description => {
  // What may be hidden is what wants a remedy.
  const { worlds, ruling } = verdict.branches.find(({ ruling }) => ruling.kind === 'hidden') ?? verdict.branches[0];
  const { title, why } = explanationOf(catalogue, verdict);
  const answers = exchange.hops.flatMap(({ outcome }) => (outcome.kind === 'answered' ? [outcome.reply.status] : []));
  return {
    file,
    url: exchange.hops[0].url,
    method: exchange.hops[0].method,
    status: answers.at(-1) ?? 0,
    entries: exchange.entries,
    ...describeVerdict(verdict),
    cause: causesOf(exchange, verdict),
    remedies: remediesFor(exchange, worlds[0], ruling, engineQuirks[engine]).map(describeRemedy),
    title: plain(title),
    why: plain(why),
  };
};
