import type { Place } from '../../../core/checks/inputs.ts';
import type { Fact, Sighting } from '../../../core/facts/facts.ts';
import type { Failure } from '../../../core/ruling/ruling.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import { explanationOf } from '../../../locales/catalogue/explanation.ts';
import { type Judged, statusOf } from '../../state/evaluated.ts';
import { hostEnd, hostStart } from '../url-parts.ts';
import type { Query, TermKey } from './parse-query.ts';

type Matcher = (judged: Judged) => boolean;

/** Makes a query into a question that can be asked of many exchanges. `catalogue`: the words that the reader sees. */
export const matcher = (query: Query, catalogue: Catalogue): Matcher => {
  const tests = query.map(({ key, value, negated }) => ({ holds: MATCHERS[key](value, catalogue), negated }));
  return (judged) => {
    for (const { holds, negated } of tests) if (holds(judged) === negated) return false;
    return true;
  };
};

/** Any text as a pattern for itself, whatever its letter case. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where the first match from `from` on ends; 0 without one. A pattern, because lower case would copy each address. */
const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
};

/** Holds when it does for one of the requests on the way. */
const inHops = (source: string, holds: (hop: Sighting, pattern: RegExp) => boolean): Matcher => {
  const pattern = new RegExp(source, 'gi');
  return ({ exchange: { hops } }) => {
    for (const hop of hops) if (holds(hop, pattern)) return true;
    return false;
  };
};

const PLACES = ['request', 'preflight', 'response', 'redirect'] as const satisfies readonly Place[];

/** A part of a reason's name, the beginning of where it was found, or else a part of what the column says. */
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

/** What the few words for a failure may name: never the header as it was sent, or as it is needed. */
const shownPartOf = ({ place, reason }: Failure): string => {
  if (!('header' in reason)) return JSON.stringify(reason);
  const method = 'method' in reason ? reason.method : '';
  const missing = 'missing' in reason ? reason.missing[0] : '';
  return `${place} ${reason.id} ${'status' in reason ? reason.status : ''} ${method} ${missing}`;
};

const inShownReason = (needle: string, catalogue: Catalogue): Matcher => {
  const says = ({ verdict }: Judged): boolean => explanationOf(catalogue, verdict).short.toLowerCase().includes(needle);
  // Words are dear, and many exchanges fail for the same reason.
  const known = new Map<string, boolean>();
  return (judged) => {
    const { verdict, failure, summary } = judged;
    if (summary === 'readable') return false; // the column is empty
    if (verdict.kind !== 'certain' || !failure) return says(judged);
    const key = shownPartOf(failure);
    const holds = known.get(key) ?? says(judged);
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

/** `404`, `4xx`, or `4`, which is the same: an x or what is missing stands for any digit. */
const inStatus = (value: string): Matcher => {
  if (!/^(?=.{1,3}$)\d*x*$/i.test(value)) return () => false;
  const digits = value.replaceAll(/x/gi, '');
  const least = Number(digits.padEnd(3, '0'));
  const most = Number(digits.padEnd(3, '9'));
  return ({ exchange }) => {
    const status = statusOf(exchange);
    return status !== null && status >= least && status <= most;
  };
};

// Of the words of a fixed list the beginning is enough: none begins with another, and a half-typed one finds what it will find.
const begins = (wordOf: (judged: Judged) => string, value: string): Matcher => {
  const needle = value.toLowerCase();
  return (judged) => wordOf(judged).startsWith(needle);
};

/** The fact's value when it is known, else `open`. */
const knownValue = (fact: Fact<string>): string => (fact.kind === 'seen' ? fact.value : 'open');

const MATCHERS: Readonly<Record<TermKey, (value: string, catalogue: Catalogue) => Matcher>> = {
  verdict: (value) => begins(({ summary }) => summary, value),
  credentials: (value) => begins(({ verdict }) => knownValue(verdict.credentials), value),
  mode: (value) => begins(({ exchange }) => knownValue(exchange.mode), value),
  reason: inReason,
  status: inStatus,
  host: inHost,
  path: (value) => inHops(literal(value), ({ url }, pattern) => endOf(pattern, url, hostEnd(url, hostStart(url))) > 0),
  scheme: (value) => inHops(`^${literal(value)}:`, ({ url }, pattern) => endOf(pattern, url, 0) > 0),
  method: (value) => inHops(`^${literal(value)}$`, ({ method }, pattern) => endOf(pattern, method, 0) > 0),
  text: (value) => inHops(literal(value), ({ url, method }, pattern) => endOf(pattern, url, 0) > 0 || endOf(pattern, method, 0) > 0),
};
