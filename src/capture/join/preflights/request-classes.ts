/** Requests that no preflight can tell apart but by their time. */
import { firstIndex } from '../../../core/facts/first-index.ts';
import { STORAGE_ACCESS } from '../../../core/facts/infer-credentials.ts';
import { getHeader } from '../../../core/http/header-list.ts';
import { isSafelistedRequestHeader, scriptHeaders } from '../../../core/http/safelist.ts';
import type { WireEntry } from '../../har/wire-entry.ts';

/** Requests in the order of their start, of which the free ones have no preflight so far. */
export interface RequestClass {
  readonly facts: RequestFacts;
  readonly requests: readonly Placed[];
  /** The index of the first free request at an index or after it; the number of requests if there is none. */
  readonly freeFrom: (index: number) => number;
  /** The index of the last free request at an index or before it; -1 if there is none. */
  readonly freeUntil: (index: number) => number;
  readonly take: (index: number) => void;
}

export interface Placed {
  /** In the order of all requests with its URL and method. */
  readonly position: number;
  readonly request: WireEntry;
}

/** What decides whether a preflight belongs to a request, apart from their times. */
export interface RequestFacts {
  readonly provisional: boolean;
  readonly answered: boolean;
  readonly origin: string | null;
  readonly hasStorageAccess: boolean;
  /** The names of all headers, in lowercase. */
  readonly names: ReadonlySet<string>;
  /** The names, in lowercase, of the headers that script set and that need a preflight. */
  readonly unsafe: readonly string[];
}

const factsOf = ({ headers, provisional, outcome }: WireEntry): RequestFacts => ({
  provisional,
  answered: outcome.kind === 'answered',
  origin: getHeader(headers, 'Origin'),
  hasStorageAccess: getHeader(headers, STORAGE_ACCESS) !== null,
  names: new Set(headers.map(({ name }) => name.toLowerCase())),
  unsafe: scriptHeaders(headers).flatMap((header) => (isSafelistedRequestHeader(header) ? [] : header.name.toLowerCase())),
});

const keyOf = (facts: RequestFacts): string =>
  JSON.stringify({ ...facts, names: [...facts.names].sort(), unsafe: facts.unsafe.toSorted() });

/** Returns the classes of requests with the same URL and method. `requests`: sorted by start. */
export const classesOf = (requests: readonly WireEntry[]): readonly RequestClass[] => {
  const byKey = new Map<string, { readonly facts: RequestFacts; readonly requests: Placed[] }>();
  for (const [position, request] of requests.entries()) {
    const facts = factsOf(request);
    const key = requests.length === 1 ? '' : keyOf(facts);
    const known = byKey.get(key);
    if (known) known.requests.push({ position, request });
    else byKey.set(key, { facts, requests: [{ position, request }] });
  }
  return [...byKey.values()].map(({ facts, requests }) => createClass(facts, requests));
};

const createClass = (facts: RequestFacts, requests: readonly Placed[]): RequestClass => {
  // Both have, for each index, that of a free request or of one that is nearer to it. Index 0 stands before the first request.
  const after = Int32Array.from({ length: requests.length + 2 }, (_, index) => index);
  const before = after.slice();
  return {
    facts,
    requests,
    freeFrom: (index) => follow(after, index + 1) - 1,
    freeUntil: (index) => follow(before, index + 1) - 1,
    take: (index) => {
      after[index + 1] = index + 2;
      before[index + 1] = index;
    },
  };
};

/** Follows the links of a disjoint-set forest to their end, and halves the path for the next time. */
const follow = (links: Int32Array, from: number): number => {
  let at = from;
  for (let next = links[at] as number; next !== at; next = links[at] as number) {
    links[at] = links[next] as number;
    at = links[at] as number;
  }
  return at;
};

/** Returns the index of the first request of a class that started at a time or later. */
export const indexFrom = ({ requests }: RequestClass, time: number): number =>
  firstIndex(requests, ({ request }) => request.startedAt >= time);
