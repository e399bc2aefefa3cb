/** Reads a HAR file, or writes one, where it keeps nobody waiting. */
import { NotHarError, readHar } from '../../../capture/join/har-file.ts';
import type { Exchange } from '../../../core/facts/facts.ts';
import { redact } from '../../../core/redact/redact.ts';
import type { FileFault } from '../../../locales/catalogue/inout-words.ts';
import { harOf } from '../../formats/har.ts';
import { pack } from './packed.ts';

/** What the worker is asked for. Exchanges to be written come in parts; the last one says so. */
export type HarWorkerTask =
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'write'; readonly exchanges: readonly Exchange[]; readonly last: boolean; readonly withSecrets: boolean };

/** What it answers. */
export type HarWorkerEvent =
  /** The file is read: how many requests it holds, and how many exchanges they form, which follow. */
  | { readonly kind: 'requests'; readonly count: number; readonly exchanges: number }
  /** A list of exchanges, packed: that is read faster than objects are cloned (measured in Chromium 156). */
  | { readonly kind: 'exchanges'; readonly packed: string }
  | { readonly kind: 'read' }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'fault'; readonly fault: FileFault };

// Few enough that taking them in does not hold up the panel.
const PART = 250;
// Engines cannot hold a longer text: 2^29 characters less a few.
const LONGEST = 536_000_000; // bytes

const tell = (news: HarWorkerEvent): void => self.postMessage(news);

const pieces: Exchange[] = [];

self.onmessage = async ({ data }: MessageEvent<HarWorkerTask>) => {
  if (data.kind === 'read') return read(data.file);
  for (const exchange of data.exchanges) pieces.push(data.withSecrets ? exchange : redact(exchange));
  if (data.last) write();
};

const write = (): void => {
  try {
    tell({ kind: 'written', file: new Blob([harOf(pieces)], { type: 'application/json' }) });
  } catch {
    tell({ kind: 'fault', fault: 'too-large' });
  }
};

const read = async (file: File): Promise<void> => {
  try {
    if (file.size === 0) return tell({ kind: 'fault', fault: 'empty' });
    if (file.size > LONGEST) return tell({ kind: 'fault', fault: 'too-large' });
    const { entries, exchanges } = readHar(await file.text());
    tell({ kind: 'requests', count: entries, exchanges: exchanges.length });
    for (let at = 0; at < exchanges.length; at += PART) tell({ kind: 'exchanges', packed: pack(exchanges.slice(at, at + PART)) });
    tell({ kind: 'read' });
  } catch (error) {
    tell({ kind: 'fault', fault: headerFaultOf(error) });
  }
};

const headerFaultOf = (error: unknown): FileFault => {
  if (error instanceof NotHarError) return error.fault;
  return error instanceof RangeError ? 'too-large' : 'unreadable';
};
