import type { Place } from '../../../core/checks/inputs.ts';
import type { Fact, Sighting } from '../../../core/facts/facts.ts';
import type { Failure } from '../../../core/ruling/ruling.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import { explanationOf } from '../../../locales/explanation.ts';
import { type EvaluatedExchange, statusOf } from '../../state/evaluated.ts';
import { typeOf } from '../type-of.ts';
import { hostEnd, hostStart } from '../url-parts.ts';
import { SUMMARIES } from './chips.ts';
import type { Query, TermKey } from './parse-query.ts';
import { inHeaders, inShownText, literal } from './shown-text.ts';
import { FIXED, verdictWords } from './verdict-values.ts';

type Matcher = (evaluated: EvaluatedExchange) => boolean;

/** Compiles a query into a predicate for many exchanges. `catalogue` has the words that the user sees. */
export const matcherFor = (query: Query, catalogue: Catalogue): Matcher => {
  const tests = query.map(({ key, value, negated }) => ({ holds: MATCHERS[key](value, catalogue), negated }));
  return (evaluated) => {
    for (const { holds, negated } of tests) if (holds(evaluated) === negated) return false;
    return true;
  };
};

/** Returns where the first match from `from` on ends; 0 without one. A pattern avoids a lowercase copy of each URL. */
const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
};

/** Matches when `holds` does for one of the requests of an exchange. */
const inHops = (source: string, holds: (hop: Sighting, pattern: RegExp) => boolean): Matcher => {
  const pattern = new RegExp(source, 'gi');
  return ({ exchange: { hops } }) => {
    for (const hop of hops) if (holds(hop, pattern)) return true;
    return false;
  };
};

const PLACES = ['request', 'preflight', 'response', 'redirect'] as const satisfies readonly Place[];

/** Matches part of a reason's id, the beginning of its place, or else part of the text in the column. */
const inReason = (value: string, catalogue: Catalogue): Matcher => {
  const needle = value.toLowerCase().replace(/:$/, '');
  const isName = Object.keys(catalogue.reasons).some((id) => id.includes(needle)) || PLACES.some((place) => place.startsWith(needle));
  if (!isName) return inShownReason(value.toLowerCase(), catalogue);
  return ({ verdict: { branches } }) => {
    for (const { ruling } of branches) {
      if (ruling.kind !== 'hidden') continue;
      for (const { reason, place } of ruling.failures) if (reason.id.includes(needle) || place.startsWith(needle)) return true;
    }
    return false;
  };
};

/** Returns all that the short words for a failure can depend on; never a header's sent or needed value. */
const shownPartOf = ({ place, reason }: Failure): string => {
  if (!('header' in reason)) return JSON.stringify(reason);
  const method = 'method' in reason ? reason.method : '';
  const missing = 'missing' in reason ? reason.missing[0] : '';
  return `${place} ${reason.id} ${'status' in reason ? reason.status : ''} ${method} ${missing}`;
};

const inShownReason = (needle: string, catalogue: Catalogue): Matcher => {
  const showsNeedle = ({ verdict }: EvaluatedExchange): boolean => explanationOf(catalogue, verdict).short.toLowerCase().includes(needle);
  // Words are expensive to build, and many exchanges fail for the same reason.
  const known = new Map<string, boolean>();
  return (evaluated) => {
    const { verdict, failure, summary } = evaluated;
    if (summary === 'readable') return false; // the column is empty
    if (verdict.kind !== 'certain' || !failure) return showsNeedle(evaluated);
    const key = shownPartOf(failure);
    const holds = known.get(key) ?? showsNeedle(evaluated);
    known.set(key, holds);
    return holds;
  };
};

const inHost = (value: string): Matcher =>
  inHops(literal(value), ({ url }, pattern) => {
    const start = hostStart(url);
    const end = endOf(pattern, url, start);
    return end > 0 && end <= hostEnd(url, start);
  });

/** Matches `404`, `4xx`, or `4`, which equals `4xx`: an x or a missing digit matches any digit. */
const inStatus = (value: string): Matcher => {
  if (!/^(?=.{1,3}$)\d*x*$/i.test(value)) return () => false;
  const digits = value.replaceAll(/x/gi, '');
  const min = Number(digits.padEnd(3, '0'));
  const max = Number(digits.padEnd(3, '9'));
  return ({ exchange }) => {
    const status = statusOf(exchange);
    return status !== null && status >= min && status <= max;
  };
};

// For words of a fixed list the beginning is enough: none begins with another, and a half-typed word matches like the whole one.
const startsWithValue = (wordOf: (evaluated: EvaluatedExchange) => string, value: string): Matcher => {
  const needle = value.toLowerCase();
  return (evaluated) => wordOf(evaluated).startsWith(needle);
};

const inVerdict = (value: string): Matcher => {
  const needle = value.toLowerCase();
  const wanted = new Set(SUMMARIES.filter((summary) => verdictWords(summary).some((word) => word.startsWith(needle))));
  const wantsFixed = FIXED.startsWith(needle);
  return ({ summary, was }) => wanted.has(summary) || (wantsFixed && was !== null);
};

/** Returns the value of a known fact, else `open`. */
const knownValue = (fact: Fact<string>): string => (fact.kind === 'seen' ? fact.value : 'open');

const MATCHERS: Readonly<Record<TermKey, (value: string, catalogue: Catalogue) => Matcher>> = {
  verdict: inVerdict,
  credentials: (value) => startsWithValue(({ verdict }) => knownValue(verdict.credentials), value),
  mode: (value) => startsWithValue(({ exchange }) => knownValue(exchange.mode), value),
  reason: inReason,
  status: inStatus,
  host: inHost,
  path: (value) => inHops(literal(value), ({ url }, pattern) => endOf(pattern, url, hostEnd(url, hostStart(url))) > 0),
  scheme: (value) => inHops(`^${literal(value)}:`, ({ url }, pattern) => endOf(pattern, url, 0) > 0),
  method: (value) => inHops(`^${literal(value)}$`, ({ method }, pattern) => endOf(pattern, method, 0) > 0),
  header: inHeaders,
  type: (value) => startsWithValue(({ exchange }) => typeOf(exchange), value),
  initiator: (value) => {
    const pattern = new RegExp(literal(value), 'i');
    return ({ exchange: { calledAt } }) => calledAt !== undefined && pattern.test(`${calledAt.url}:${calledAt.line}`);
  },
  text: inShownText,
};
