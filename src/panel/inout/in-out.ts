/** Which log the panel shows: the page's own, a file's, or what was pasted. And what of "in and out" is open. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { News, Source } from '../../capture/devtools/source.ts';
import type { Exchange } from '../../core/facts/facts.ts';
import type { FileFault } from '../../locales/catalogue/inout-words.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import type { HarWorkerEvent } from './file/har-worker.ts';
import { unpack } from './file/packed.ts';

/** Where the shown exchanges come from. */
export type From =
  | { readonly kind: 'page' }
  | { readonly kind: 'file'; readonly name: string; readonly requests: number }
  | { readonly kind: 'paste'; readonly rebuilt: boolean };

/** A list of exchanges with what is looked at in it. The page's goes on while another is shown. */
export interface Log {
  readonly id: number;
  readonly store: Store;
  readonly view: View;
  readonly watch: Source['watch'];
}

/** A file on its way in, or why it did not come in. */
export interface Opening {
  readonly name: string;
  /** How much of it is in, from 0 to 1; null while it is being read. */
  readonly share: number | null;
  readonly fault: FileFault | null;
}

export interface InOut {
  readonly shown: ReadonlySignal<Log>;
  readonly from: ReadonlySignal<From>;
  readonly opening: ReadonlySignal<Opening | null>;
  readonly dialog: Signal<'paste' | 'save' | null>;
  /** Whose exchange the copy menu is about, and where it opens. */
  readonly copying: Signal<{ readonly id: string; readonly x: number; readonly y: number } | null>;
  readonly openHar: (file: File) => void;
  /** Ends the opening, or takes away why it failed. */
  readonly cancel: () => void;
  /** Shows exchanges made of a pasted text, the first of them selected; `rebuilt`: out of a console's message. */
  readonly show: (exchanges: readonly Exchange[], rebuilt: boolean) => void;
  readonly backToPage: () => void;
  readonly close: () => void;
}

/** `open` makes the store and the view of a source. */
export const createInOut = (source: Source, open: (source: Source) => Pick<Log, 'store' | 'view'>): InOut => {
  const page: Log = { ...open(source), id: 0, watch: source.watch };
  let logs = 0;
  const shown = signal(page);
  const from = signal<From>({ kind: 'page' });
  const opening = signal<Opening | null>(null);
  let endReading = (): void => {};
  let tellPasted: (news: News) => void = () => {};

  const openFed = (): { readonly log: Log; readonly tell: (news: News) => void } => {
    let hearer: (news: News) => void = () => {};
    const fed: Source = {
      subscribe: (tell) => {
        hearer = tell;
        return () => {};
      },
      watch: null,
      forget: () => {},
    };
    return { log: { ...open(fed), id: ++logs, watch: null }, tell: (news) => hearer(news) };
  };
  const put = (log: Log, where: From): void =>
    batch(() => {
      const before = shown.peek();
      if (before !== page && before !== log) before.store.close();
      shown.value = log;
      from.value = where;
    });
  const cancel = (): void => {
    endReading();
    endReading = () => {};
    opening.value = null;
  };

  const openHar = (file: File): void => {
    cancel();
    const { name } = file;
    opening.value = { name, share: null, fault: null };
    let tell: (news: News) => void = () => {};
    let wanted = true;
    let [come, all] = [0, 0];
    endReading = () => {
      wanted = false;
    };
    const hear = (news: HarWorkerEvent): void => {
      if (news.kind === 'fault') opening.value = { name, share: null, fault: news.fault };
      else if (news.kind === 'exchanges') {
        const changed = unpack(news.packed);
        tell({ kind: 'exchanges', changed, gone: [] });
        come += changed.length;
        opening.value = { name, share: come / all, fault: null };
      } else if (news.kind === 'read') cancel();
      else if (news.kind === 'requests') {
        all = news.exchanges;
        const fed = openFed();
        tell = fed.tell;
        tell({ kind: 'requests', count: news.count });
        put(fed.log, { kind: 'file', name, requests: news.count });
      }
    };
    void import('./file/har-tasks.ts').then(({ readInWorker }) => {
      if (wanted) endReading = readInWorker(file, hear);
    });
  };

  return {
    shown,
    from,
    opening,
    dialog: signal(null),
    copying: signal(null),
    openHar,
    show: (exchanges, rebuilt) => {
      const before = from.peek();
      if (before.kind !== 'paste') {
        const fed = openFed();
        tellPasted = fed.tell;
        put(fed.log, { kind: 'paste', rebuilt });
      } else if (rebuilt && !before.rebuilt) from.value = { kind: 'paste', rebuilt };
      tellPasted({ kind: 'exchanges', changed: exchanges, gone: [] });
      const [first] = exchanges;
      if (first) shown.peek().view.select({ id: first.id, part: '' });
    },
    backToPage: () => {
      cancel();
      put(page, { kind: 'page' });
    },
    cancel,
    close: () => {
      endReading();
      put(page, { kind: 'page' });
      page.store.close();
    },
  };
};
