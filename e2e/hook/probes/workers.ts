/** Workers from blobs: what they observe, and what the page observes of them. */
import { describeError, once, outcome, readable, runProbes, withoutBlobs } from './probe.ts';
import { workerScript } from './worker-script.ts';

const urlOf = (script: string, type = 'text/javascript'): string => URL.createObjectURL(new Blob([script], { type }));

/** Runs a worker and returns its messages and errors until it has sent its report. */
const runWorker = async (worker: Worker): Promise<unknown> => {
  const seen: unknown[] = [];
  worker.addEventListener('message', ({ data }) => seen.push(data));
  await once(worker, 'message');
  const error = once(worker, 'error') as Promise<ErrorEvent>;
  worker.postMessage('throw');
  const { message, filename, lineno, colno } = await error;
  const [port] = [new MessageChannel().port1];
  worker.postMessage({ mine: [1] });
  worker.postMessage('report', [port]);
  await once(worker, 'message');
  worker.terminate();
  const report = withoutBlobs(JSON.stringify(seen));
  return { report, error: [message, withoutBlobs(filename), lineno, colno], own: Object.keys(worker), tag: String(worker) };
};
const errorOf = async (worker: Worker): Promise<unknown> => {
  const event = (await once(worker, 'error')) as ErrorEvent;
  event.preventDefault();
  const { type, message, filename, lineno } = event;
  return [type, message, withoutBlobs(filename ?? ''), lineno];
};

class Own extends Worker {
  readonly mine = 1;
}

runProbes({
  'a worker': () => runWorker(new Worker(urlOf(workerScript(readable)), { name: 'mine' })),
  'a worker of a subclass of the page': async () => {
    const worker = new Own(urlOf(workerScript(readable)));
    return [worker instanceof Own, worker instanceof Worker, worker.constructor === Own, await runWorker(worker)];
  },
  'a worker whose URL is revoked at once': async () => {
    const url = urlOf(workerScript(readable), '');
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return runWorker(worker);
  },
  'a module worker': () => runWorker(new Worker(urlOf(workerScript(readable)), { type: 'module' })),
  'a worker with a syntax error': () => errorOf(new Worker(urlOf('let let = 1;'))),
  'a worker that throws at once': () => errorOf(new Worker(urlOf('\n\nthrow new RangeError("on line three");'))),
  'a worker that imports': () => errorOf(new Worker(urlOf('\nimport "nothing";'), { type: 'module' })),
  'a blob that isn’t a script': () => fetch(urlOf('text', 'text/plain')).then((response) => response.text()),
  'a script that the page reads': () => fetch(urlOf(workerScript(readable))).then((response) => response.text()),
  'a revoked URL': () => {
    const url = urlOf('postMessage(1)');
    URL.revokeObjectURL(url);
    return errorOf(new Worker(url));
  },
  'getters on options': async () => {
    const seen: string[] = [];
    const named = (type: string) => ({
      get name() {
        seen.push('name');
        return 'mine';
      },
      get type() {
        seen.push('type');
        return type as WorkerType;
      },
      get credentials() {
        seen.push('credentials');
        return 'omit' as const;
      },
    });
    const bad = await outcome(() => new Worker(urlOf('postMessage(1)'), named('bad')));
    const worker = new Worker(urlOf('postMessage(name)'), named('classic'));
    return [seen, bad, ((await once(worker, 'message')) as MessageEvent).data];
  },
  'the page’s own errors': () => describeError(new TypeError('mine')),
});
