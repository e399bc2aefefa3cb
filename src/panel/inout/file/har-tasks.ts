import type { Exchange } from '../../../core/facts/facts.ts';
import type { HarWorkerEvent, HarWorkerTask } from './har-worker.ts';

/** Starts a worker for one file. Terminating it cancels its work. */
const startWorker = (onEvent: (event: HarWorkerEvent) => void) => {
  const worker = new Worker(new URL('./har-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<HarWorkerEvent>) => onEvent(data);
  worker.onerror = () => onEvent({ kind: 'fault', fault: 'unreadable' });
  return { post: (task: HarWorkerTask) => worker.postMessage(task), terminate: () => worker.terminate() };
};

/** Reads a file and reports what is in it. Returns the function that cancels this. */
export const readInWorker = (file: File, onEvent: (event: HarWorkerEvent) => void): (() => void) => {
  const { post, terminate } = startWorker((event) => {
    if (event.kind === 'read' || event.kind === 'fault') terminate();
    onEvent(event);
  });
  post({ kind: 'read', file });
  return terminate;
};

const BATCH = 250; // exchanges that are posted at a time

/** Returns the exchanges as a HAR file with verdicts. */
export const writeInWorker = (exchanges: readonly Exchange[], withSecrets: boolean): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const { post, terminate } = startWorker((event) => {
      terminate();
      if (event.kind === 'written') resolve(event.file);
      else reject(new Error('the log could not be written'));
    });
    const sendPart = (at: number): void => {
      const last = at + BATCH >= exchanges.length;
      post({ kind: 'write', exchanges: exchanges.slice(at, at + BATCH), last, withSecrets });
      if (!last) setTimeout(sendPart, 0, at + BATCH);
    };
    sendPart(0);
  });
