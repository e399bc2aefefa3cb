/** A worker that reads or writes a HAR file, so that the panel stays responsive. */
import { NotHarError, readHar } from '../../../capture/join/har-file.ts';
import type { Exchange } from '../../../core/facts/facts.ts';
import { redact } from '../../../core/redact/redact.ts';
import type { FileFault } from '../../../locales/catalogue/inout.ts';
import { harOf } from '../../formats/har.ts';
import { pack } from './packed.ts';

/** A task for the worker. Exchanges to write come in batches; `last` marks the last one. */
export type HarWorkerTask =
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'write'; readonly exchanges: readonly Exchange[]; readonly last: boolean; readonly withSecrets: boolean };

/** What the worker reports. */
export type HarWorkerEvent =
  /** The file is parsed: the number of its requests, and of the exchanges that they form, which follow. */
  | { readonly kind: 'requests'; readonly count: number; readonly exchanges: number }
  /** The exchanges that follow belong to another load of a page. */
  | { readonly kind: 'load'; readonly at: number; readonly url: string | null }
  /** A batch of exchanges, packed: unpacking is faster than a structured clone (measured in Chromium 156). */
  | { readonly kind: 'exchanges'; readonly packed: string }
  | { readonly kind: 'read' }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'fault'; readonly fault: FileFault };

// Small enough that the panel stays responsive.
const BATCH = 250;
// Engines cannot hold a longer string: 2^29 characters, minus a few.
const MAX_SIZE = 536_000_000; // bytes

const emit = (event: HarWorkerEvent): void => self.postMessage(event);

const exchangesToWrite: Exchange[] = [];

self.onmessage = async ({ data }: MessageEvent<HarWorkerTask>) => {
  if (data.kind === 'read') return read(data.file);
  for (const exchange of data.exchanges) exchangesToWrite.push(data.withSecrets ? exchange : redact(exchange));
  if (data.last) write();
};

const write = (): void => {
  try {
    emit({ kind: 'written', file: new Blob([harOf(exchangesToWrite)], { type: 'application/json' }) });
  } catch {
    emit({ kind: 'fault', fault: 'too-large' });
  }
};

const read = async (file: File): Promise<void> => {
  try {
    if (file.size === 0) return emit({ kind: 'fault', fault: 'empty' });
    if (file.size > MAX_SIZE) return emit({ kind: 'fault', fault: 'too-large' });
    const { entries, exchanges, loads } = readHar(await file.text());
    emit({ kind: 'requests', count: entries, exchanges: exchanges.length });
    for (const { page, exchanges } of loads) {
      if (page) emit({ kind: 'load', at: page.startedAt, url: page.url });
      for (let at = 0; at < exchanges.length; at += BATCH) emit({ kind: 'exchanges', packed: pack(exchanges.slice(at, at + BATCH)) });
    }
    emit({ kind: 'read' });
  } catch (error) {
    emit({ kind: 'fault', fault: headerFaultOf(error) });
  }
};

const headerFaultOf = (error: unknown): FileFault => {
  if (error instanceof NotHarError) return error.fault;
  return error instanceof RangeError ? 'too-large' : 'unreadable';
};
