import type { Exchange } from '../../../core/facts/facts.ts';
import type { HarWorkerEvent, HarWorkerTask } from './har-worker.ts';

/** A worker of its own for each file; ending it is how reading is cancelled. */
const startWorker = (hear: (news: HarWorkerEvent) => void) => {
  const worker = new Worker(new URL('./har-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<HarWorkerEvent>) => hear(data);
  worker.onerror = () => hear({ kind: 'fault', fault: 'unreadable' });
  return { ask: (task: HarWorkerTask) => worker.postMessage(task), end: () => worker.terminate() };
};

/** Reads a file and tells what is in it, until it ends by itself or by the returned function. */
export const readInWorker = (file: File, hear: (news: HarWorkerEvent) => void): (() => void) => {
  const { ask, end } = startWorker((news) => {
    if (news.kind === 'read' || news.kind === 'fault') end();
    hear(news);
  });
  ask({ kind: 'read', file });
  return end;
};

const PART = 250; // exchanges that are handed over at a time

/** The exchanges as an explained HAR file. */
export const writeInWorker = (exchanges: readonly Exchange[], withSecrets: boolean): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const { ask, end } = startWorker((news) => {
      end();
      if (news.kind === 'written') resolve(news.file);
      else reject(new Error('the log could not be written'));
    });
    const hand = (at: number): void => {
      const last = at + PART >= exchanges.length;
      ask({ kind: 'write', exchanges: exchanges.slice(at, at + PART), last, withSecrets });
      if (!last) setTimeout(hand, 0, at + PART);
    };
    hand(0);
  });
