/** Which log the panel shows: the page's, a file's, or a pasted one; and which dialog or menu is open. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Source, SourceEvent } from '../../capture/devtools/source.ts';
import type { Exchange } from '../../core/facts/facts.ts';
import type { FileFault } from '../../locales/catalogue/inout.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import type { HarWorkerEvent } from './file/har-worker.ts';
import { unpack } from './file/packed.ts';

/** Where the shown log comes from. */
type LogSource =
  | { readonly kind: 'page' }
  | { readonly kind: 'file'; readonly name: string; readonly requests: number }
  | { readonly kind: 'paste'; readonly rebuilt: boolean };

/** A list of exchanges with its view. The page's log goes on while another is shown. */
interface Log {
  readonly id: number;
  readonly store: Store;
  readonly view: View;
  readonly watch: Source['watch'];
}

/** A file that is being opened, or why that failed. */
interface Opening {
  readonly name: string;
  /** The part that is in the list, from 0 to 1; null while the file is read. */
  readonly share: number | null;
  readonly fault: FileFault | null;
}

export interface InOut {
  readonly shown: ReadonlySignal<Log>;
  readonly logSource: ReadonlySignal<LogSource>;
  readonly opening: ReadonlySignal<Opening | null>;
  readonly dialog: Signal<'paste' | 'save' | null>;
  /** The id of the exchange that the copy menu is for, and where the menu opens, in CSS pixels. */
  readonly copying: Signal<{ readonly id: string; readonly x: number; readonly y: number } | null>;
  readonly openHar: (file: File) => void;
  /** Stops opening a file, or dismisses the reason why that failed. */
  readonly cancel: () => void;
  /** Shows exchanges made from pasted text and selects the first; `rebuilt`: from a console message. */
  readonly showPasted: (exchanges: readonly Exchange[], rebuilt: boolean) => void;
  readonly backToPage: () => void;
  readonly close: () => void;
}

/** `open` creates the store and the view of a source. */
export const createInOut = (source: Source, open: (source: Source) => Pick<Log, 'store' | 'view'>): InOut => {
  const page: Log = { ...open(source), id: 0, watch: source.watch };
  let logs = 0;
  const shown = signal(page);
  const logSource = signal<LogSource>({ kind: 'page' });
  const opening = signal<Opening | null>(null);
  let stopReading = (): void => {};
  let emitPasted: (news: SourceEvent) => void = () => {};

  /** Opens a log whose source emits what it is given. */
  const openManualLog = (): { readonly log: Log; readonly emit: (news: SourceEvent) => void } => {
    let listener: (news: SourceEvent) => void = () => {};
    const manual: Source = {
      subscribe: (onEvent) => {
        listener = onEvent;
        return () => {};
      },
      watch: null,
      forget: () => {},
      keepAtMost: () => {},
    };
    return { log: { ...open(manual), id: ++logs, watch: null }, emit: (news) => listener(news) };
  };
  const switchTo = (log: Log, source: LogSource): void =>
    batch(() => {
      const before = shown.peek();
      if (before !== page && before !== log) before.store.close();
      shown.value = log;
      logSource.value = source;
    });
  const cancel = (): void => {
    stopReading();
    stopReading = () => {};
    opening.value = null;
  };

  const openHar = (file: File): void => {
    cancel();
    const { name } = file;
    opening.value = { name, share: null, fault: null };
    let emit: (news: SourceEvent) => void = () => {};
    let isCurrent = true;
    let [loadedCount, total] = [0, 0];
    stopReading = () => {
      isCurrent = false;
    };
    const onWorkerEvent = (event: HarWorkerEvent): void => {
      if (event.kind === 'fault') opening.value = { name, share: null, fault: event.fault };
      else if (event.kind === 'load') emit({ kind: 'navigated', at: event.at, url: event.url });
      else if (event.kind === 'exchanges') {
        const changed = unpack(event.packed);
        emit({ kind: 'exchanges', changed, removed: [] });
        loadedCount += changed.length;
        opening.value = { name, share: loadedCount / total, fault: null };
      } else if (event.kind === 'read') cancel();
      else if (event.kind === 'requests') {
        total = event.exchanges;
        const manual = openManualLog();
        emit = manual.emit;
        emit({ kind: 'requests', count: event.count });
        switchTo(manual.log, { kind: 'file', name, requests: event.count });
      }
    };
    void import('./file/har-tasks.ts').then(({ readInWorker }) => {
      if (isCurrent) stopReading = readInWorker(file, onWorkerEvent);
    });
  };

  return {
    shown,
    logSource,
    opening,
    dialog: signal(null),
    copying: signal(null),
    openHar,
    showPasted: (exchanges, rebuilt) => {
      const before = logSource.peek();
      if (before.kind !== 'paste') {
        const manual = openManualLog();
        emitPasted = manual.emit;
        switchTo(manual.log, { kind: 'paste', rebuilt });
      } else if (rebuilt && !before.rebuilt) logSource.value = { kind: 'paste', rebuilt };
      emitPasted({ kind: 'exchanges', changed: exchanges, removed: [] });
      const [first] = exchanges;
      if (first) shown.peek().view.select({ id: first.id, part: '' });
    },
    backToPage: () => {
      cancel();
      switchTo(page, { kind: 'page' });
    },
    cancel,
    close: () => {
      stopReading();
      switchTo(page, { kind: 'page' });
      page.store.close();
    },
  };
};
