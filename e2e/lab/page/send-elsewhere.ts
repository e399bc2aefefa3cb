/** Sends requests from a worker, or from a sandboxed frame with an opaque origin. Each is created once. */
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';

type Send = (request: LabRequest) => Promise<ScriptResult>;

let worker: Promise<Send> | undefined;
let frame: Promise<Send> | undefined;

/** Sends a request with `fetch` in a dedicated worker. */
export const sendInWorker: Send = async (request) => {
  worker ??= startWorker();
  return (await worker)(request);
};

/** Sends a request in a sandboxed frame. */
export const sendInFrame: Send = async (request) => {
  frame ??= startFrame();
  return (await frame)(request);
};

/** Loads the worker's script through a blob, because a page with an opaque origin can't start a worker from a URL. */
async function startWorker(): Promise<Send> {
  const script = new Blob([`import(${JSON.stringify(new URL('./worker.ts', import.meta.url))});`], { type: 'text/javascript' });
  const created = new Worker(URL.createObjectURL(script));
  await new Promise<void>((resolve, reject) => {
    created.onmessage = () => resolve();
    created.onerror = () => reject(new Error('The worker did not start'));
  });
  return (request) => reply((ports) => created.postMessage(request, ports));
}

async function startFrame(): Promise<Send> {
  const created = document.createElement('iframe');
  created.sandbox.add('allow-scripts');
  created.src = '/lab/frame';
  created.hidden = true;
  const ready = new Promise<void>((resolve) => {
    addEventListener('message', (event) => event.source === created.contentWindow && resolve());
  });
  document.body.append(created);
  await ready;
  return (request) => reply((ports) => created.contentWindow?.postMessage(request, '*', ports));
}

/** Passes a port along and waits for the result that comes back through it. */
function reply(send: (ports: MessagePort[]) => void): Promise<ScriptResult> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    send([port2]);
  });
}
