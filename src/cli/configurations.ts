import { engineQuirks } from '../core/checks/quirks.ts';
import { evaluate, type Verdict } from '../core/evaluate.ts';
import type { Engine, Exchange } from '../core/facts/facts.ts';
import { writeUnseen } from '../core/http/unseen.ts';
import { blockingServers } from '../core/remedies/blocking-servers.ts';
import { type Blocked, type Configuration, configurationOf } from '../core/remedies/configuration.ts';
import { servers } from '../fixes/servers/index.ts';
import type { Catalogue } from '../locales/catalogue/catalogue.ts';
import type { ConfigurationWords } from '../locales/catalogue/configuration.ts';
import { plain } from '../locales/catalogue/text.ts';
import { explanationOf } from '../locales/explanation.ts';

export type ServerId = (typeof servers)[number]['id'];
export const serverIds: readonly ServerId[] = servers.map(({ id }) => id);

/** An exchange, ruled as one browser does. */
interface Ruled {
  readonly exchange: Exchange;
  readonly engine: Engine;
  readonly verdict: Verdict;
}

/** A request that a configuration doesn't allow, with what blocks it. */
interface DescribedBlocked {
  readonly method: string;
  readonly url: string;
  /** null if the log has no response to check. */
  readonly reason: string | null;
  readonly title: string;
}

/** One configuration for a server, as `--configuration` prints it; the README documents it. */
interface DescribedConfiguration {
  readonly file: string;
  /** The server's origin. */
  readonly server: string;
  readonly blocked: number;
  readonly reasons: number;
  readonly allowed: number;
  readonly configuration: { readonly for: ServerId; readonly file: string; readonly text: string } | null;
  readonly stillBlocked: readonly DescribedBlocked[];
  readonly wouldBlock: readonly DescribedBlocked[];
  readonly leftOut: readonly string[];
  /** Whether it allows credentials although the log doesn't confirm that a request includes them. */
  readonly credentialsOpen: boolean;
}

export const ruleExchange = (exchange: Exchange, engine: Engine): Ruled => ({ exchange, engine, verdict: evaluate(exchange, engine) });

/** Returns a configuration for each server that blocks responses, the one that blocks most first. */
export const configurationsFor = (
  file: string,
  ruled: readonly Ruled[],
  id: ServerId,
  catalogue: Catalogue,
): readonly DescribedConfiguration[] => {
  const target = servers.find((one) => one.id === id) ?? servers[0];
  return blockingServers(ruled).map(({ server, blocked, reasons }) => {
    const found: Configuration<Ruled> = configurationOf(server, ruled, ({ engine }) => engineQuirks[engine]);
    const described = ({ subject, ruling }: Blocked<Ruled>): DescribedBlocked => {
      const [{ method, url }] = subject.exchange.hops;
      const [{ worlds }] = subject.verdict.branches;
      const { title } = explanationOf(catalogue, {
        ...subject.verdict,
        kind: 'certain',
        branches: [{ worlds, ruling }],
        contradicted: false,
      });
      return { method, url, reason: ruling.kind === 'hidden' ? ruling.failures[0].reason.id : null, title: plain(title) };
    };
    return {
      file,
      server,
      blocked: blocked.length,
      reasons,
      allowed: found.allowed.length,
      configuration: found.policy && { for: target.id, file: target.file, text: target.render(found.policy) },
      stillBlocked: found.blocked.map(described),
      wouldBlock: found.lost.map(described),
      leftOut: found.leftOut,
      credentialsOpen: found.credentialsOpen,
    };
  });
};

/** Formats a configuration for people. `all`: no other server blocks a response. */
export const formatConfiguration = (one: DescribedConfiguration, words: ConfigurationWords, all: boolean): string => {
  const { server, blocked, reasons, allowed, configuration, stillBlocked, wouldBlock, leftOut, credentialsOpen } = one;
  const requests = (title: string, list: readonly DescribedBlocked[]) =>
    list.length === 0 ? [] : [`${title}:`, ...list.map(({ method, url, title }) => `  ${method} ${url}: ${title}`)];
  const lines = [
    `${plain(words.blockedBy(blocked, server, reasons, all))} ${words.allows(allowed, blocked)}`,
    ...(configuration
      ? [
          `${configuration.file}:`,
          ...configuration.text
            .trimEnd()
            .split('\n')
            .map((line) => (line === '' ? '' : `  ${line}`)),
        ]
      : []),
    ...(configuration ? [plain(words.least)] : [plain(words.none)]),
    ...(credentialsOpen ? [plain(words.credentialsOpen)] : []),
    ...leftOut.map((origin) => plain(words.leftOut(origin))),
    ...requests(words.stillBlocked, stillBlocked),
    ...requests(words.wouldBlock, wouldBlock),
  ];
  return `${lines.map((line) => writeUnseen(line.replaceAll('\t', '    '))).join('\n')}\n`;
};
