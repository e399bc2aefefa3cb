/** The crowd: about five hundred calls of every kind, in a shuffled but fixed order. */
import type { PageRequest } from '../cases/case.ts';
import { mark, uniqueName } from './identity.ts';
import type { TargetName } from './targets.ts';

export interface Call {
  readonly id: number;
  readonly target: TargetName;
  /** Whether the URL is unique to this call. */
  readonly ownUrl: boolean;
  readonly request: PageRequest;
  /** The id of the call that must end before this one starts. */
  readonly after: number | null;
  /** When the call is aborted: at once, or when the next call has ended. */
  readonly abort: 'at-once' | 'later' | null;
}

type Sketch = Partial<Omit<Call, 'id' | 'request'>> & {
  readonly target: TargetName;
  readonly request?: PageRequest;
  /** Whether its preflight is distinguishable from all others. */
  readonly unique?: boolean;
  /** How often the call is repeated after it has ended. */
  readonly again?: number;
};

const CREDENTIALS = ['include', 'same-origin', 'omit'] as const;
const METHODS = ['PUT', 'DELETE', 'POST', 'PATCH'] as const;
const of = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

const many = (count: number, sketch: (index: number) => Sketch): readonly Sketch[] => Array.from({ length: count }, (_, i) => sketch(i));

const get = (target: TargetName, index: number): Sketch => ({
  target,
  request: { by: index % 4 === 3 ? 'xhr' : 'fetch', credentials: of(CREDENTIALS, index) },
});
const put = (target: TargetName, index: number): Sketch => ({
  target,
  unique: true,
  request: { by: index % 5 === 4 ? 'xhr' : 'fetch', credentials: of(CREDENTIALS, index), method: of(METHODS, index >> 1) },
});
const within = (sketch: Sketch, more: PageRequest): Sketch => ({ ...sketch, request: { ...sketch.request, ...more } });

const ABANDONED = within(get('abandoned', 0), { by: 'fetch', credentials: 'same-origin' });

const sketches: readonly Sketch[] = [
  ...many(30, (i) => ({ ...get('open', i), ownUrl: true })),
  ...many(40, (i) => get('open', i)),
  ...many(20, (i) => get('openElsewhere', i)),
  ...many(36, (i) => get('wildcard', i)),
  ...many(24, (i) => get('wildcardElsewhere', i)),
  ...many(15, (i) => get('refused', i)),
  ...many(20, (i) => ({ ...put('open', i), ownUrl: true })),
  ...many(30, (i) => put('open', i)),
  ...many(30, (i) => put('forgotten', i)),
  ...many(20, (i) => put('halfOpen', i)),
  ...many(15, (i) => put('unasked', i)),
  ...many(15, (i) => put('unauthorized', i)),
  ...many(10, (i) => within(put('namesMissing', i), { method: 'PUT' })),
  ...many(10, (i) => put('preflightMoved', i)),
  ...many(20, (i) => get('movedAway', i)),
  ...many(20, (i) => put('moved', i)),
  ...many(10, (i) => put('movedTwice', i)),
  ...many(10, (i) => put('movedToRefusal', i)),
  ...many(4, (i) => within(get('moved', 0), { by: 'fetch', credentials: of(CREDENTIALS, i), redirect: of(['error', 'manual'], i) })),
  ...many(10, (i) => ({
    target: 'remembered',
    ownUrl: true,
    again: 1,
    request: { ...put('open', i).request, headers: [['x-same', '1']] },
  })),
  {
    target: 'remembered',
    again: 10,
    request: { method: 'PUT', credentials: 'include', headers: [['x-same', '1']] },
  },
  ...many(15, () => ({ target: 'open', request: { method: 'PUT', credentials: 'omit', headers: [['x-same', '1']] } }) as const),
  // An aborted call may leave an entry or not, so only marks distinguish these calls.
  ...many(10, () => ({ ...ABANDONED, abort: 'at-once' as const })),
  ...many(10, () => ({ ...ABANDONED, abort: 'later' as const, again: 1 })),
  ...many(10, (i) => ({ ...within(put('abandoned', i), { by: 'fetch' }), abort: 'later' as const, again: 1 })),
  ...many(10, (i) => within(get('forNull', i), { by: 'fetch', sandboxed: true })),
  ...many(10, (i) => within(put('forNull', i), { by: 'fetch', sandboxed: true })),
  ...many(6, (i) => get('forNull', i)),
  ...many(10, (i) => within(get('openToWorker', i), { by: 'worker' })),
  ...many(10, (i) => within(put('open', i), { by: 'worker' })),
];

/** Shuffles a list by stepping through it with a number that is coprime to its length. */
const shuffled = <T>(list: readonly T[]): readonly T[] => list.map((_, index) => list[(index * 193) % list.length] as T);

const callOf = (
  { target, ownUrl: alone = false, request = {}, abort = null, unique = false }: Sketch,
  id: number,
  after: number | null,
): Call => {
  const headers = [...(request.headers ?? []), mark(id), ...(unique ? [[uniqueName(id), '1'] as const] : [])];
  return { id, target, ownUrl: alone, after, abort, request: { ...request, headers } };
};

/** Every call, in the order in which they start. */
export const crowd: readonly Call[] = (() => {
  const first = shuffled(sketches).map((sketch, id) => ({ sketch, call: callOf(sketch, id, null) }));
  const calls = first.map(({ call }) => call);
  for (const { sketch, call } of first)
    for (let times = 0; times < (sketch.again ?? 0); times++) calls.push(callOf({ ...sketch, abort: null }, calls.length, call.id));
  return calls;
})();

/** Returns the id in the unique URL of a call. A repetition has the same. */
export const urlName = ({ id, after }: Call): number => after ?? id;

const BURST = 60;

/** Returns calls to one URL, made as fast as possible, that differ only in credentials mode. `wildcard` allows only those without credentials. */
export const burst = (target: 'openToWorker' | 'wildcard', callers: 'page' | 'worker' | 'page and worker'): readonly Call[] =>
  many(BURST, (i) => {
    const inWorker = callers === 'worker' || (callers === 'page and worker' && i % 2 === 0);
    return { target, request: { by: inWorker ? 'worker' : 'fetch', credentials: of(CREDENTIALS, i) } };
  }).map((sketch, id) => callOf(sketch, id, null));
