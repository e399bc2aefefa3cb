/** Has a worker, or a sandboxed frame whose origin is opaque, ask instead of the page. Each is made once. */
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';

type Send = (asked: LabRequest) => Promise<ScriptResult>;

let worker: Promise<Send> | undefined;
let frame: Promise<Send> | undefined;

/** Asks by `fetch` in a dedicated worker. */
export const sendInWorker: Send = async (asked) => {
  worker ??= startWorker();
  return (await worker)(asked);
};

/** Asks in a sandboxed frame. */
export const sendInFrame: Send = async (asked) => {
  frame ??= startFrame();
  return (await frame)(asked);
};

/** A blob loads the worker's script, because a page without an origin may not start a worker from an address. */
async function startWorker(): Promise<Send> {
  const script = new Blob([`import(${JSON.stringify(new URL('./worker.ts', import.meta.url))});`], { type: 'text/javascript' });
  const made = new Worker(URL.createObjectURL(script));
  await new Promise<void>((resolve, reject) => {
    made.onmessage = () => resolve();
    made.onerror = () => reject(new Error('The worker did not start'));
  });
  return (asked) => reply((ports) => made.postMessage(asked, ports));
}

async function startFrame(): Promise<Send> {
  const made = document.createElement('iframe');
  made.sandbox.add('allow-scripts');
  made.src = '/lab/frame';
  made.hidden = true;
  const ready = new Promise<void>((resolve) => {
    addEventListener('message', (event) => event.source === made.contentWindow && resolve());
  });
  document.body.append(made);
  await ready;
  return (asked) => reply((ports) => made.contentWindow?.postMessage(asked, '*', ports));
}

/** Sends a port along and waits for what comes back through it. */
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
