/** What tests of the loop send and see. */
import { type Exchange, seen } from '../../../core/facts/facts.ts';
import { type Entry, evaluateExchange } from '../evaluated.ts';
import { createExchangeList, type WritableExchangeList } from '../exchange-list.ts';
import { createLoop, type Loop } from './loop.ts';

/** The page that is loaded unless a test says otherwise. */
export const PAGE = 'https://shop.test/cart';
const ALLOWED = [{ name: 'Access-Control-Allow-Origin', value: 'https://shop.test' }];

export interface Sent {
  readonly startedAt: number;
  readonly allowed?: boolean;
  readonly url?: string;
  readonly answered?: boolean;
}

let count = 0;
/** Returns an exchange of its own id. */
export const exchange = ({ startedAt, allowed = false, url = 'https://api.test/a', answered = true }: Sent): Exchange => ({
  id: String(count++),
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen('https://shop.test', 'har'),
  mode: seen('cors', 'har'),
  credentials: seen('omit', 'har'),
  redirect: seen('follow', 'har'),
  hops: [
    {
      url,
      method: 'GET',
      headers: [],
      provisional: false,
      preflight: null,
      outcome: answered
        ? { kind: 'answered', reply: { status: 200, headers: allowed ? ALLOWED : [], location: null, fromServiceWorker: false } }
        : { kind: 'unanswered', code: 'net::ERR_CONNECTION_REFUSED' },
    },
  ],
  end: 'unknown',
  startedAt,
  duration: 1,
  entries: [startedAt],
});

/** A list and its loop, with what the store does around them. */
export const setUp = () => {
  const entriesById = new Map<string, Entry>();
  const list: WritableExchangeList = createExchangeList(entriesById, { limit: () => 100_000, onDropped: () => {} });
  const loop: Loop = createLoop(list, (id) => entriesById.get(id)?.evaluated.peek());
  const report = (...exchanges: readonly Exchange[]) => {
    for (const one of exchanges) loop.loadOf(one);
    list.upsert(loop.arrive(exchanges.map((one) => evaluateExchange(one))), []);
  };
  const navigate = (at: number, { preserve = false, url = PAGE } = {}) => {
    const moved = loop.begin(at, url, preserve);
    if (!preserve) list.clear();
    list.upsert(moved, []);
  };
  const listed = () => list.entries.peek().map((entry) => entry.evaluated.peek());
  const loadsOf = () => listed().map(({ exchange, load }) => `${exchange.startedAt}: ${load}`);
  const fixed = () => listed().flatMap(({ exchange, was }) => (was ? `${exchange.hops[0].url} was ${was.reason.id}` : []));
  return { list, loop, report, navigate, listed, loadsOf, fixed };
};
