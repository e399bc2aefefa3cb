/** How the requests of earlier loads ended, for as many as fit. */
import type { Failure } from '../../../core/ruling/ruling.ts';
import type { EvaluatedExchange } from '../evaluated.ts';
import { twinKeyOf } from './twin.ts';

interface LoadHistory {
  /** Remembers how an exchange of a load ended. Without a response, nothing is learned. */
  readonly record: (page: string, load: number, evaluated: EvaluatedExchange) => void;
  /** The failure for which the browser blocked the same request in the last load before that sent it; null if it was not blocked. */
  readonly blockedBefore: (page: string, load: number, evaluated: EvaluatedExchange) => Failure | null;
}

const MAX_PAGES = 8;
const MAX_REQUESTS = 5_000; // for each page
const MAX_ALIKE = 200; // requests that differ in their query values only

interface Outcome {
  readonly url: string;
  /** null: it was not blocked. */
  readonly failure: Failure | null;
}

/** The requests of one load that are each other's twins. */
interface Twins {
  readonly load: number;
  readonly byId: Map<string, Outcome>;
  /** More requests than are remembered. */
  full: boolean;
}

/** The twins of the newest load first; an older one, which a late report may concern, follows. */
type Page = Map<string, readonly Twins[]>;

export const createLoadHistory = (): LoadHistory => {
  const pages = new Map<string, Page>();

  const pageAt = (key: string): Page => {
    const page = pages.get(key) ?? new Map<string, readonly Twins[]>();
    pages.delete(key); // the page that was used last becomes the newest
    pages.set(key, page);
    const [oldest] = pages.keys();
    if (pages.size > MAX_PAGES && oldest !== undefined) pages.delete(oldest);
    return page;
  };
  const record: LoadHistory['record'] = (key, load, { exchange, summary, failure }) => {
    const page = pageAt(key);
    const twin = twinKeyOf(exchange);
    const known = page.get(twin) ?? [];
    if (summary === 'no-response' && known.every((twins) => twins.load !== load)) return;
    const twins = known.find((twins) => twins.load === load) ?? { load, byId: new Map<string, Outcome>(), full: false };
    if (summary === 'no-response') twins.byId.delete(exchange.id);
    else if (twins.byId.size < MAX_ALIKE || twins.byId.has(exchange.id)) {
      twins.byId.set(exchange.id, { url: exchange.hops[0].url, failure: summary === 'hidden' ? failure : null });
    } else twins.full = true;
    page.delete(twin); // as with pages
    page.set(twin, [twins, ...known.filter((other) => other !== twins)].toSorted((a, b) => b.load - a.load).slice(0, 2));
    const [oldest] = page.keys();
    if (page.size > MAX_REQUESTS && oldest !== undefined) page.delete(oldest);
  };
  const blockedBefore: LoadHistory['blockedBefore'] = (key, load, { exchange }) => {
    const page = pages.get(key);
    if (!page) return null;
    const twins = page.get(twinKeyOf(exchange))?.find((twins) => twins.load < load && twins.byId.size > 0);
    if (!twins) return null;
    const all = [...twins.byId.values()];
    const exact = all.filter(({ url }) => url === exchange.hops[0].url);
    // If they ended differently, only the same URL tells what this one was.
    const alike = twins.full || all.some(({ failure }) => failure === null) ? exact : all;
    if (alike.some(({ failure }) => failure === null)) return null;
    return (exact[0] ?? alike[0])?.failure ?? null;
  };
  return { record, blockedBefore };
};
