/** Compares the panel's exchanges of a crowd with what the server received and JavaScript got. Each check returns its disagreements as text. */
import { evaluate } from '../../src/core/evaluate.ts';
import { type Exchange, possible, type Sighting } from '../../src/core/facts/facts.ts';
import { requestFacts } from '../cases/reading/request-facts.ts';
import type { ScriptResult } from '../lab/oracle/observation.ts';
import type { ReceivedRequest } from '../lab/server/server.ts';
import { idsIn } from './identity.ts';
import type { MadeCall } from './make-calls.ts';

export interface CrowdResult {
  readonly made: readonly MadeCall[];
  readonly exchanges: readonly Exchange[];
  readonly requests: readonly ReceivedRequest[];
}

const isPreflight = ({ method, headers }: Pick<ReceivedRequest, 'method' | 'headers'>): boolean =>
  method === 'OPTIONS' && headers.some(({ name }) => name.toLowerCase() === 'access-control-request-method');

/** Returns the ids of the calls whose marks any part of an exchange has. */
const idsOf = ({ hops }: Exchange): readonly number[] => [
  ...new Set(hops.flatMap(({ headers, preflight }) => [...idsIn(headers), ...idsIn(preflight?.headers ?? [])])),
];

const isUnique = ({ request }: MadeCall): boolean => (request.headers ?? []).some(([name]) => name.startsWith('x-id-'));
/** An aborted call without a mark in its report can't be distinguished from its repetition. */
const isIndistinct = (call: MadeCall): boolean => call.target === 'abandoned' && !isUnique(call);

const describe = ({ id, target, request: { method, credentials, by }, abort }: MadeCall): string =>
  `call ${id} (${[target, method, credentials, by, abort].filter(Boolean).join(' ')})`;
const hopsText = ({ hops }: Exchange): string =>
  hops
    .map(
      ({ url, preflight, outcome }) =>
        `${preflight ? '+' : ''}${url.slice(-2)} ${outcome.kind} ${outcome.kind === 'unanswered' ? outcome.code : ''}`,
    )
    .join(' > ');

/** Returns the exchanges of each call by the call's mark. */
const byCall = ({ made, exchanges }: CrowdResult): ReadonlyMap<MadeCall, readonly Exchange[]> => {
  const found = new Map<MadeCall, Exchange[]>(made.map((one) => [one, []]));
  for (const exchange of exchanges) for (const id of idsOf(exchange)) found.get(made[id] as MadeCall)?.push(exchange);
  return found;
};

/** Finds entries in two exchanges, and exchanges of two calls or of none. */
export const mixedExchanges = ({ exchanges }: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  const owners = new Map<number, string>();
  for (const exchange of exchanges) {
    const ids = idsOf(exchange);
    if (ids.length > 1) problems.push(`exchange ${exchange.id} has parts of the calls ${ids.join(', ')}`);
    if (ids.length === 0) problems.push(`exchange ${exchange.id} has no call: ${hopsText(exchange)} ${exchange.hops[0].url}`);
    for (const entry of exchange.entries) {
      if (owners.has(entry)) problems.push(`entry ${entry} is in the exchanges ${owners.get(entry)} and ${exchange.id}`);
      owners.set(entry, exchange.id);
    }
  }
  return problems;
};

/** Finds calls whose requests aren't, in order, the hops of one exchange. */
export const wrongHops = (result: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  for (const [call, exchanges] of byCall(result)) {
    const own = result.requests.filter((request) => idsIn(request.headers).includes(call.id));
    const [only, ...more] = exchanges;
    if (more.length > 0) problems.push(`${describe(call)} has the exchanges ${exchanges.map(hopsText).join(' and ')}`);
    if (!only) {
      if (own.length > 0) problems.push(`${describe(call)} sent ${own.length} requests, but has no exchange`);
      continue;
    }
    if (call.abort) continue; // the server may have received more than the browser waited for
    const answered = only.hops.filter((hop) => hop.outcome.kind === 'answered').map(({ url }) => pathOf(url));
    const sent = own.filter((request) => !isPreflight(request)).map(({ target }) => target);
    if (answered.join() !== sent.join())
      problems.push(`${describe(call)} was sent to ${sent.join(' > ')}, shown: ${answered.join(' > ')} (${hopsText(only)})`);
    if (!isUnique(call)) continue;
    const preflights = only.hops.flatMap(({ preflight, url }) => (preflight ? [pathOf(url)] : []));
    const sentPreflights = own.filter(isPreflight).map(({ target }) => target);
    if (preflights.join() !== sentPreflights.join())
      problems.push(`${describe(call)} had preflights ${sentPreflights.join()}, shown: ${preflights.join()}`);
  }
  return problems;
};

const pathOf = (url: string): string => url.slice(url.indexOf('/case/'));

/** Finds requests and preflights whose number in the exchanges differs from the server's. */
export const wrongCounts = ({ exchanges, requests, made }: CrowdResult): readonly string[] => {
  const counts = new Map<string, number>();
  const count = (key: string, by: 1 | -1): unknown => counts.set(key, (counts.get(key) ?? 0) + by);
  const aborted = new Set(made.flatMap(({ abort, id }) => (abort ? [id] : [])));
  const counted = (headers: Sighting['headers']): boolean => !idsIn(headers).some((id) => aborted.has(id));
  for (const request of requests)
    if (counted(request.headers)) count(`${isPreflight(request) ? 'preflight' : request.method} ${request.target}`, 1);
  for (const { hops } of exchanges) {
    for (const { url, method, headers, outcome, preflight } of hops) {
      if (outcome.kind === 'answered' && counted(headers)) count(`${method} ${pathOf(url)}`, -1);
      if (preflight && counted(preflight.headers)) count(`preflight ${pathOf(url)}`, -1);
    }
  }
  return [...counts].flatMap(([key, left]) => (left === 0 ? [] : `${key}: ${left > 0 ? `${left} not shown` : `${-left} too many`}`));
};

const outcomeOf = ({ readable, opaque }: ScriptResult): string => (readable || opaque ? 'read' : 'failed');

/** Finds facts that exclude the true value, and verdicts that contradict what JavaScript got. */
export const falseFacts = (result: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  for (const [call, exchanges] of byCall(result)) {
    for (const exchange of exchanges) {
      const actual = requestFacts(call.request);
      for (const fact of ['mode', 'credentials', 'redirect'] as const) {
        const could: readonly string[] = possible(exchange[fact]);
        // `omit` and `same-origin` can't be distinguished for a cross-origin request.
        const equivalent = fact === 'credentials' && actual.credentials === 'omit' ? ['omit', 'same-origin'] : [actual[fact]];
        if (!equivalent.some((value) => could.includes(value))) problems.push(`${describe(call)}: ${fact} ${could.join(' or ')}`);
      }
      const verdict = evaluate(exchange);
      if (verdict.contradicted && !isIndistinct(call)) problems.push(`${describe(call)}: the verdict contradicts the browser’s result`);
      if (call.abort || verdict.kind !== 'certain') continue;
      const { kind } = verdict.branches[0].ruling;
      const outcome = kind === 'readable' || kind === 'opaque' ? 'read' : 'failed';
      if (outcome !== outcomeOf(call.saw)) problems.push(`${describe(call)}: ${kind}, but JavaScript ${outcomeOf(call.saw)}`);
    }
  }
  return problems;
};

/** Returns the calls that ended while watched and that no exchange has. */
export const unfinishedCalls = (result: CrowdResult): readonly MadeCall[] =>
  [...byCall(result)].flatMap(([call, exchanges]) =>
    call.abort || call.request.sandboxed || isIndistinct(call) || exchanges.some((exchange) => exchange.call?.end || isAmbiguous(exchange))
      ? []
      : call,
  );

const isAmbiguous = ({ mode, credentials, redirect }: Exchange): boolean =>
  [mode, credentials, redirect].some((fact) => fact.kind === 'open' && fact.by === 'calls-alike');

/** Describes the exchanges that several watched calls match. */
export const ambiguousCalls = (result: CrowdResult): readonly string[] =>
  [...byCall(result)].flatMap(([call, exchanges]) => exchanges.flatMap((one) => (isAmbiguous(one) ? describe(call) : [])));

/** Finds exchanges without their call, or with a call of other options or another result. */
export const wrongCalls = (result: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  for (const [call, exchanges] of byCall(result)) {
    for (const exchange of exchanges) {
      const { call: watched } = exchange;
      if (call.request.sandboxed) {
        if (watched && watched.origin !== 'null') problems.push(`${describe(call)} has a call of ${watched.origin}`);
        continue;
      }
      if (isIndistinct(call) || (call.abort && !watched) || isAmbiguous(exchange)) continue;
      if (!watched) {
        problems.push(`${describe(call)} has no call`);
        continue;
      }
      const included = (mode: string | null | undefined) => mode === 'include';
      const { credentials, redirect } = requestFacts(call.request);
      // Firefox doesn't report which API sent a request.
      const api = call.request.by === 'xhr' ? 'xhr' : 'fetch';
      const wrong: readonly (readonly [string, unknown, unknown])[] = [
        ['include', included(watched.credentials), included(credentials)],
        ['redirect', watched.redirect, redirect],
        ['api', exchange.engine === 'chromium' ? watched.api : api, api],
        ['ended', watched.end?.got === 'response' ? 'read' : 'failed', outcomeOf(call.saw)],
        ['aborted', watched.end?.got === 'aborted', /AbortError/.test(call.saw.error ?? '')],
        ['status', watched.end?.status, call.saw.status ?? 0],
        ['marks', watched.headers?.filter((name) => name.startsWith('x-id-')).join(), isUnique(call) ? `x-id-${call.id}` : ''],
      ];
      for (const [what, found, truth] of wrong) if (found !== truth) problems.push(`${describe(call)}: ${what} ${found}, not ${truth}`);
    }
  }
  return problems;
};
