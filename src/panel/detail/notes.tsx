import type { Exchange } from '../../core/facts/facts.ts';
import { originOf } from '../../core/http/url.ts';
import { collectNotes } from '../../core/notes/collect-notes.ts';
import { findReflections } from '../../core/notes/reflections.ts';
import type { LanguageTag } from '../../locales/catalogue/language-tag.ts';
import { type Advice, adviceOn } from '../../locales/catalogue/notes.ts';
import { lateParts } from '../../locales/late-parts.ts';
import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { Words } from '../text/words.tsx';

const cache = new WeakMap<Exchange, ReadonlySet<string>>();

/** Returns the origins that an exchange requests. Cached, because every change of the list scans all exchanges. */
const serversOf = (exchange: Exchange): ReadonlySet<string> => {
  const servers = cache.get(exchange) ?? new Set(exchange.hops.map(({ url }) => originOf(url)));
  cache.set(exchange, servers);
  return servers;
};

const loadNotes = lazy((tag: LanguageTag) => lateParts[tag].loadNotes());

/** Advice about what hides nothing: for this exchange, and for its servers as seen in the whole list. */
export const Notes = ({ evaluated: { exchange, verdict } }: { readonly evaluated: EvaluatedExchange }) => {
  const { catalogue, store } = usePanel();
  const words = loadNotes(catalogue.tag).value;
  if (!words) return null;
  const servers = serversOf(exchange);
  const ofServers = store.entries.value
    .map(({ evaluated }) => evaluated.peek().observed)
    .filter((other) => [...serversOf(other)].some((server) => servers.has(server)));
  const advice: readonly { readonly id: string; readonly words: Advice }[] = [
    ...collectNotes(exchange, verdict).map((note) => ({ id: note.id, words: adviceOn(words.notes, note) })),
    ...findReflections(ofServers)
      .filter(({ target }) => servers.has(target))
      .map((reflection) => ({ id: 'origin-reflected', words: words.reflection(reflection) })),
  ];
  if (advice.length === 0) return null;
  return (
    <section class="advice">
      <h2>{catalogue.watching.notes}</h2>
      <ul>
        {advice.map(({ id, words: { title, what } }, index) => (
          <li key={index} data-note={id}>
            <b>
              <Words text={title} />
            </b>
            <p>
              <Words text={what} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
