/** Workers from blobs: what they see, and what the page sees of them. */
import { describeError, once, outcome, readable, runProbes, withoutBlobs } from './probe.ts';
import { workerScript } from './worker-script.ts';

const urlOf = (script: string, type = 'text/javascript'): string => URL.createObjectURL(new Blob([script], { type }));

/** Everything that the worker sends, and its errors, until it has told what it sees. */
const lifeOf = async (worker: Worker): Promise<unknown> => {
  const seen: unknown[] = [];
  worker.addEventListener('message', ({ data }) => seen.push(data));
  await once(worker, 'message');
  const error = once(worker, 'error') as Promise<ErrorEvent>;
  worker.postMessage('throw');
  const { message, filename, lineno, colno } = await error;
  const [port] = [new MessageChannel().port1];
  worker.postMessage({ mine: [1] });
  worker.postMessage('tell', [port]);
  await once(worker, 'message');
  worker.terminate();
  const told = withoutBlobs(JSON.stringify(seen));
  return { told, error: [message, withoutBlobs(filename), lineno, colno], own: Object.keys(worker), tag: String(worker) };
};
const failing = async (worker: Worker): Promise<unknown> => {
  const event = (await once(worker, 'error')) as ErrorEvent;
  event.preventDefault();
  const { type, message, filename, lineno } = event;
  return [type, message, withoutBlobs(filename ?? ''), lineno];
};

class Own extends Worker {
  readonly mine = 1;
}

runProbes({
  'a worker': () => lifeOf(new Worker(urlOf(workerScript(readable)), { name: 'mine' })),
  'a worker of a class of the page’s': async () => {
    const worker = new Own(urlOf(workerScript(readable)));
    return [worker instanceof Own, worker instanceof Worker, worker.constructor === Own, await lifeOf(worker)];
  },
  'a worker whose url is revoked at once': async () => {
    const url = urlOf(workerScript(readable), '');
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return lifeOf(worker);
  },
  'a worker that is a module': () => lifeOf(new Worker(urlOf(workerScript(readable)), { type: 'module' })),
  'a worker whose script does not parse': () => failing(new Worker(urlOf('let let = 1;'))),
  'a worker that throws at once': () => failing(new Worker(urlOf('\n\nthrow new RangeError("on line three");'))),
  'a worker that imports': () => failing(new Worker(urlOf('\nimport "nothing";'), { type: 'module' })),
  'a blob that is no script': () => fetch(urlOf('text', 'text/plain')).then((response) => response.text()),
  'a script that is read': () => fetch(urlOf(workerScript(readable))).then((response) => response.text()),
  'an url that was revoked': () => {
    const url = urlOf('postMessage(1)');
    URL.revokeObjectURL(url);
    return failing(new Worker(url));
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
  'errors of the page': () => describeError(new TypeError('mine')),
});
