/** Holds what the panel shows of a crowd against what the server and JavaScript saw: each way in which they disagree, in words. */
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

/** The calls that have left their mark on any part of an exchange. */
const idsOf = ({ hops }: Exchange): readonly number[] => [
  ...new Set(hops.flatMap(({ headers, preflight }) => [...idsIn(headers), ...idsIn(preflight?.headers ?? [])])),
];

const isUnique = ({ request }: MadeCall): boolean => (request.headers ?? []).some(([name]) => name.startsWith('x-id-'));
/** Without a mark that its report bears too, an aborted call may be taken for its repetition. */
const isDoubtful = (call: MadeCall): boolean => call.target === 'abandoned' && !isUnique(call);

const describe = ({ id, target, request: { method, credentials, by }, abort }: MadeCall): string =>
  `call ${id} (${[target, method, credentials, by, abort].filter(Boolean).join(' ')})`;
const sent = ({ hops }: Exchange): string =>
  hops
    .map(
      ({ url, preflight, outcome }) =>
        `${preflight ? '+' : ''}${url.slice(-2)} ${outcome.kind} ${outcome.kind === 'unanswered' ? outcome.code : ''}`,
    )
    .join(' > ');

/** The exchanges by the call that left its mark on them. */
export const byCall = ({ made, exchanges }: CrowdResult): ReadonlyMap<MadeCall, readonly Exchange[]> => {
  const found = new Map<MadeCall, Exchange[]>(made.map((one) => [one, []]));
  for (const exchange of exchanges) for (const id of idsOf(exchange)) found.get(made[id] as MadeCall)?.push(exchange);
  return found;
};

/** An entry in two exchanges, an exchange of two calls or of none. */
export const mixedExchanges = ({ exchanges }: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  const owners = new Map<number, string>();
  for (const exchange of exchanges) {
    const ids = idsOf(exchange);
    if (ids.length > 1) problems.push(`exchange ${exchange.id} has parts of the calls ${ids.join(', ')}`);
    if (ids.length === 0) problems.push(`exchange ${exchange.id} is nobody's: ${sent(exchange)} ${exchange.hops[0].url}`);
    for (const entry of exchange.entries) {
      if (owners.has(entry)) problems.push(`entry ${entry} is in the exchanges ${owners.get(entry)} and ${exchange.id}`);
      owners.set(entry, exchange.id);
    }
  }
  return problems;
};

/** A call whose requests are not, in their order, the hops of one exchange. */
export const wrongHops = (shown: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  for (const [call, exchanges] of byCall(shown)) {
    const own = shown.requests.filter((request) => idsIn(request.headers).includes(call.id));
    const [only, ...more] = exchanges;
    if (more.length > 0) problems.push(`${describe(call)} has the exchanges ${exchanges.map(sent).join(' and ')}`);
    if (!only) {
      if (own.length > 0) problems.push(`${describe(call)} sent ${own.length} requests, but has no exchange`);
      continue;
    }
    if (call.abort) continue; // the server may have been asked more than the browser waited to see
    const reached = only.hops.filter((hop) => hop.outcome.kind === 'answered').map(({ url }) => pathOf(url));
    const asked = own.filter((request) => !isPreflight(request)).map(({ target }) => target);
    if (reached.join() !== asked.join())
      problems.push(`${describe(call)} was sent to ${asked.join(' > ')}, shown: ${reached.join(' > ')} (${sent(only)})`);
    if (!isUnique(call)) continue;
    const preflights = only.hops.flatMap(({ preflight, url }) => (preflight ? [pathOf(url)] : []));
    const asks = own.filter(isPreflight).map(({ target }) => target);
    if (preflights.join() !== asks.join()) problems.push(`${describe(call)} had preflights ${asks.join()}, shown: ${preflights.join()}`);
  }
  return problems;
};

const pathOf = (url: string): string => url.slice(url.indexOf('/case/'));

/** Requests, and preflights, of which there are more or fewer exchanges than the server saw. */
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

const ended = ({ readable, opaque }: ScriptResult): string => (readable || opaque ? 'read' : 'failed');

/** Facts of exchanges that exclude the truth, and verdicts that contradict what JavaScript got. */
export const falseFacts = (shown: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  for (const [call, exchanges] of byCall(shown)) {
    for (const exchange of exchanges) {
      const asked = requestFacts(call.request);
      for (const fact of ['mode', 'credentials', 'redirect'] as const) {
        const could: readonly string[] = possible(exchange[fact]);
        // Of the modes that include no credentials none leaves a trace.
        const same = fact === 'credentials' && asked.credentials === 'omit' ? ['omit', 'same-origin'] : [asked[fact]];
        if (!same.some((value) => could.includes(value))) problems.push(`${describe(call)}: ${fact} ${could.join(' or ')}`);
      }
      const verdict = evaluate(exchange);
      if (verdict.contradicted && !isDoubtful(call)) problems.push(`${describe(call)}: the verdict contradicts what the browser says`);
      if (call.abort || verdict.kind !== 'certain') continue;
      const { kind } = verdict.branches[0].ruling;
      const told = kind === 'readable' || kind === 'opaque' ? 'read' : 'failed';
      if (told !== ended(call.saw)) problems.push(`${describe(call)}: ${kind}, but JavaScript ${ended(call.saw)}`);
    }
  }
  return problems;
};

/** Calls that were watched to their end, which no exchange shows. */
export const unfinishedCalls = (shown: CrowdResult): readonly MadeCall[] =>
  [...byCall(shown)].flatMap(([call, exchanges]) =>
    call.abort || call.request.sandboxed || isDoubtful(call) || exchanges.some((exchange) => exchange.call?.end || isAmbiguous(exchange))
      ? []
      : call,
  );

const isAmbiguous = ({ mode, credentials, redirect }: Exchange): boolean =>
  [mode, credentials, redirect].some((fact) => fact.kind === 'open' && fact.by === 'calls-alike');

/** Exchanges that several watched calls may have made. */
export const ambiguousCalls = (shown: CrowdResult): readonly string[] =>
  [...byCall(shown)].flatMap(([call, exchanges]) => exchanges.flatMap((one) => (isAmbiguous(one) ? describe(call) : [])));

/** Exchanges without their call, or with one that asked otherwise or got something else. */
export const wrongCalls = (shown: CrowdResult): readonly string[] => {
  const problems: string[] = [];
  for (const [call, exchanges] of byCall(shown)) {
    for (const exchange of exchanges) {
      const { call: watched } = exchange;
      if (call.request.sandboxed) {
        if (watched && watched.origin !== 'null') problems.push(`${describe(call)} has a call of ${watched.origin}`);
        continue;
      }
      if (isDoubtful(call) || (call.abort && !watched) || isAmbiguous(exchange)) continue;
      if (!watched) {
        problems.push(`${describe(call)} has no call`);
        continue;
      }
      const included = (mode: string | null | undefined) => mode === 'include';
      const { credentials, redirect } = requestFacts(call.request);
      // Firefox does not show which interface asked.
      const api = call.request.by === 'xhr' ? 'xhr' : 'fetch';
      const wrong: readonly (readonly [string, unknown, unknown])[] = [
        ['include', included(watched.credentials), included(credentials)],
        ['redirect', watched.redirect, redirect],
        ['api', exchange.engine === 'chromium' ? watched.api : api, api],
        ['ended', watched.end?.got === 'response' ? 'read' : 'failed', ended(call.saw)],
        ['aborted', watched.end?.got === 'aborted', /AbortError/.test(call.saw.error ?? '')],
        ['status', watched.end?.status, call.saw.status ?? 0],
        ['marks', watched.headers?.filter((name) => name.startsWith('x-id-')).join(), isUnique(call) ? `x-id-${call.id}` : ''],
      ];
      for (const [what, found, truth] of wrong) if (found !== truth) problems.push(`${describe(call)}: ${what} ${found}, not ${truth}`);
    }
  }
  return problems;
};
