/** Workers from blobs: what they see, and what the page sees of them. */
import { looksOf, once, outcome, readable, tell, withoutBlobs } from './tell.ts';
import { workerScript } from './worker-script.ts';

const addressOf = (script: string, type = 'text/javascript'): string => URL.createObjectURL(new Blob([script], { type }));

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

tell({
  'a worker': () => lifeOf(new Worker(addressOf(workerScript(readable)), { name: 'mine' })),
  'a worker of a class of the page’s': async () => {
    const worker = new Own(addressOf(workerScript(readable)));
    return [worker instanceof Own, worker instanceof Worker, worker.constructor === Own, await lifeOf(worker)];
  },
  'a worker whose address is revoked at once': async () => {
    const address = addressOf(workerScript(readable), '');
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return lifeOf(worker);
  },
  'a worker that is a module': () => lifeOf(new Worker(addressOf(workerScript(readable)), { type: 'module' })),
  'a worker whose script does not parse': () => failing(new Worker(addressOf('let let = 1;'))),
  'a worker that throws at once': () => failing(new Worker(addressOf('\n\nthrow new RangeError("on line three");'))),
  'a worker that imports': () => failing(new Worker(addressOf('\nimport "nothing";'), { type: 'module' })),
  'a blob that is no script': () => fetch(addressOf('text', 'text/plain')).then((response) => response.text()),
  'a script that is read': () => fetch(addressOf(workerScript(readable))).then((response) => response.text()),
  'an address that was revoked': () => {
    const address = addressOf('postMessage(1)');
    URL.revokeObjectURL(address);
    return failing(new Worker(address));
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
    const bad = await outcome(() => new Worker(addressOf('postMessage(1)'), named('bad')));
    const worker = new Worker(addressOf('postMessage(name)'), named('classic'));
    return [seen, bad, ((await once(worker, 'message')) as MessageEvent).data];
  },
  'errors of the page': () => looksOf(new TypeError('mine')),
});
