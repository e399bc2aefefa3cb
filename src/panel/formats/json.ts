import { citationOf, linkTo } from '../../core/checks/spec.ts';
import type { Exchange, Outcome } from '../../core/facts/facts.ts';
import type { HeaderList } from '../../core/http/header-list.ts';
import type { Failure } from '../../core/ruling/ruling.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { type DescribedReason, type Description, describe } from '../../locales/describe.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { jsonText } from './json-text.ts';

/** A step of the Fetch standard, with the URL of its section. */
interface CopiedStep {
  readonly citation: string;
  readonly link: string;
}

interface CopiedReply {
  readonly status: number;
  readonly headers: HeaderList;
}

interface CopiedHop {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: HeaderList;
  /** null: no preflight was seen. */
  readonly preflight: { readonly requestHeaders: HeaderList; readonly response: CopiedReply | null } | null;
  /** null: no response was seen. */
  readonly response: CopiedReply | null;
}

/** One explained exchange as JSON: the fields that the command line prints, and the messages. */
interface CopiedExchange extends Omit<Description, 'file' | 'entries' | 'reason' | 'failures'> {
  readonly reason: (DescribedReason & { readonly step: CopiedStep }) | null;
  readonly failures: readonly (DescribedReason & { readonly step: CopiedStep })[];
  /** BCP 47: the language of `title` and `why`, the only fields that have one. */
  readonly language: string;
  readonly engine: Exchange['engine'];
  readonly initiator: Exchange['initiator'];
  readonly origin: Exchange['origin'];
  readonly mode: Exchange['mode'];
  readonly redirect: Exchange['redirect'];
  /** The browser reported an outcome that the headers do not explain. */
  readonly contradicted: boolean;
  readonly startedAt: string;
  readonly hops: readonly CopiedHop[];
}

const replyOf = (outcome: Outcome): CopiedReply | null =>
  outcome.kind === 'answered' ? { status: outcome.reply.status, headers: outcome.reply.headers } : null;

const hopsOf = ({ hops }: Exchange): readonly CopiedHop[] =>
  hops.map(({ method, url, headers, preflight, outcome }) => ({
    method,
    url,
    requestHeaders: headers,
    preflight: preflight && { requestHeaders: preflight.headers, response: replyOf(preflight.outcome) },
    response: replyOf(outcome),
  }));

/** Returns an exchange as data for other programs. */
export const copiedOf = ({ exchange, verdict }: EvaluatedExchange, catalogue: Catalogue): CopiedExchange => {
  const { file, entries, failures, ...described } = describe('', exchange, exchange.engine, catalogue);
  const [{ ruling }] = verdict.branches;
  const steps: readonly Failure[] = verdict.kind === 'certain' && ruling.kind === 'hidden' ? ruling.failures : [];
  const stepped = failures.flatMap((failure, index) => {
    const step = steps[index]?.step;
    return step ? { ...failure, step: { citation: citationOf(step), link: linkTo(step) } } : [];
  });
  const { engine, initiator, origin, mode, redirect, startedAt } = exchange;
  return {
    ...described,
    reason: stepped[0] ?? null,
    failures: stepped,
    language: catalogue.tag,
    engine,
    initiator,
    origin,
    mode,
    redirect,
    contradicted: verdict.contradicted,
    startedAt: dateOf(startedAt),
    hops: hopsOf(exchange),
  };
};

const MAX_TIME = 8.64e15; // ms, the last time that a Date can hold

/** Returns a time, in ms since 1970, as ISO 8601; one that no Date can hold as 1970. */
export const dateOf = (time: number): string => new Date(Math.abs(time) <= MAX_TIME ? time : 0).toISOString();

/** Returns the same as text. */
export const jsonOf = (evaluated: EvaluatedExchange, catalogue: Catalogue): string => jsonText(copiedOf(evaluated, catalogue));
