/** Finds text in what the panel shows of an exchange: row, parts, explanation and headers. */
import type { Outcome } from '../../../core/facts/facts.ts';
import { possible } from '../../../core/facts/facts.ts';
import type { Header, HeaderList } from '../../../core/http/header-list.ts';
import { summaryOfRuling } from '../../../core/ruling/summary.ts';
import { type Catalogue, explain } from '../../../locales/catalogue/catalogue.ts';
import type { Explanation } from '../../../locales/catalogue/reason-words.ts';
import { unmarked } from '../../../locales/catalogue/text.ts';
import { explainRuling } from '../../../locales/explanation.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { siteName } from '../site-name.ts';
import { SUMMARIES } from './chips.ts';
import { verdictWords } from './verdict-values.ts';

type Matcher = (evaluated: EvaluatedExchange) => boolean;

const MAX_KNOWN = 5_000;

/** Escapes a text for use in a pattern. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Matches an exchange that shows the text. A pattern without a lowercase copy of each value keeps a long list small; the words of the
 * language are built once for each reason.
 */
export const inShownText = (value: string, catalogue: Catalogue): Matcher => {
  const pattern = new RegExp(literal(value), 'i');
  const inWords = wordMatcher(pattern, catalogue);
  const isStatus = /^\d{1,3}$/.test(value);
  const inLists = headerMatcher(value);
  const inOutcome = (outcome: Outcome): boolean =>
    outcome.kind === 'answered'
      ? (isStatus && String(outcome.reply.status).includes(value)) || inLists(outcome.reply.headers)
      : pattern.test(outcome.code);
  return (evaluated) => {
    const { exchange } = evaluated;
    for (const { url, method } of exchange.hops) if (pattern.test(url) || pattern.test(method)) return true;
    if (inWords(evaluated)) return true;
    for (const { headers, outcome, preflight } of exchange.hops) {
      if (inLists(headers) || inOutcome(outcome)) return true;
      if (preflight && (inLists(preflight.headers) || inOutcome(preflight.outcome) || pattern.test('OPTIONS'))) return true;
    }
    const { call, calledAt, operation } = exchange;
    if (operation !== undefined && pattern.test(operation)) return true;
    return (calledAt !== undefined && pattern.test(siteName(calledAt))) || (call !== undefined && pattern.test(call.end?.error ?? ''));
  };
};

/** Matches a header's name, its value, or both as one line; but no cookie's value, which the panel masks. */
const headerMatcher = (value: string): ((headers: HeaderList) => boolean) => {
  const pattern = new RegExp(literal(value), 'i');
  const isLine = value.includes(':');
  return (headers) => {
    for (const header of headers) {
      if (pattern.test(header.name)) return true;
      // Cookies are few, so the value is masked only if it would be found.
      if (pattern.test(header.value) && pattern.test(shownValue(header))) return true;
      if (isLine && pattern.test(`${header.name}: ${shownValue(header)}`)) return true;
    }
    return false;
  };
};

const shownValue = ({ name, value }: Header): string =>
  /^(?:set-)?cookie$/i.test(name) ? value.replace(/[^;\n]+/g, (part) => part.slice(0, part.indexOf('=') + 1)) : value;

/** Matches the header lines of an exchange, as `header:` does. */
export const inHeaders = (value: string): Matcher => {
  const inList = headerMatcher(value);
  const inReply = (outcome: Outcome): boolean => outcome.kind === 'answered' && inList(outcome.reply.headers);
  return ({ exchange: { hops } }) =>
    hops.some(
      ({ headers, outcome, preflight }) =>
        inList(headers) || inReply(outcome) || (preflight !== null && (inList(preflight.headers) || inReply(preflight.outcome))),
    );
};

/** Matches the words of the catalogue: of the verdict, of each failure, and of the credentials mode. */
const wordMatcher = (pattern: RegExp, catalogue: Catalogue): Matcher => {
  const summaries = new Set(
    SUMMARIES.filter((summary) => [catalogue.summaries[summary], ...verdictWords(summary)].some((word) => pattern.test(word))),
  );
  const known = new Map<string, boolean>();
  const holds = (key: string, words: () => string): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const found = pattern.test(words());
    known.set(key, found);
    return found;
  };
  const textOf = ({ title, short }: Explanation): string => `${unmarked(title)}\n${short}`;
  return ({ summary, verdict }) => {
    if (summaries.has(summary)) return true;
    const { credentials, branches } = verdict;
    const modes = possible(credentials);
    if (holds(`${modes.join()} ${credentials.by}`, () => catalogue.credentials(modes, credentials.by))) return true;
    for (const { ruling } of branches) {
      if (ruling.kind !== 'hidden') {
        const { exposure: _, ...rest } = ruling.kind === 'readable' ? ruling : { ...ruling, exposure: null };
        const isPartly = summaryOfRuling(ruling) === 'partly';
        const words = () => textOf(explainRuling(catalogue, ruling));
        if (isPartly ? pattern.test(words()) : holds(JSON.stringify(rest), words)) return true;
        continue;
      }
      for (const failure of ruling.failures)
        if (holds(JSON.stringify([failure.place, failure.hop, failure.reason]), () => textOf(explain(catalogue, failure)))) return true;
    }
    return false;
  };
};
