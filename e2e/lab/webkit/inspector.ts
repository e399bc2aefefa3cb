/** A client for WebKit's inspector protocol over a WebSocket. WebDriver won't do: a page under its control writes no console messages. */
import WebSocket from 'ws';
import { until } from '../until.ts';

/** A message in the page's console. */
export interface ConsoleMessage {
  /** `console-api` for the page's own messages, `security` and `network` for the browser's. */
  readonly source: string;
  readonly text: string;
  /** The requested URL, with the source `network`. */
  readonly url?: string;
}

export interface Inspector {
  /** Navigates and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page, awaits its promise, and transfers the value as JSON. Throws if the expression throws. */
  inPage(expression: string): Promise<unknown>;
  /** Every message so far, in order. */
  readonly messages: readonly ConsoleMessage[];
  close(): void;
}

type Reply = Readonly<Record<string, unknown>>;

/** Connects to the only page of a browser whose inspector is at `host`, such as `127.0.0.1:PORT`. */
export async function inspect(host: string): Promise<Inspector> {
  const path = await until('WebKit to offer its page for inspection', async () => {
    const list = await fetch(`http://${host}/`);
    return /\/socket\/\d+\/\d+\/WebPage/.exec(await list.text())?.[0];
  });
  const socket = new WebSocket(`ws://${host}${path}`, { maxPayload: 0 });
  const pending = new Map<number, { resolve: (result: Reply) => void; reject: (error: Error) => void }>();
  const messages: ConsoleMessage[] = [];
  let target: string | null = null; // the page: a cross-site navigation replaces it
  let loads = 0;
  let serial = 0;

  const sendTo = (targetId: string, method: string, params: object = {}): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = ++serial;
      pending.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      socket.send(JSON.stringify({ id, method: 'Target.sendMessageToTarget', params: { targetId, message } }));
    });
  const send = (method: string, params?: object) => {
    if (target === null) throw new Error('WebKit shows no page to inspect');
    return sendTo(target, method, params);
  };
  const onMessage = (raw: string): void => {
    const { id, method, params, result, error } = JSON.parse(raw);
    if (method === 'Target.dispatchMessageFromTarget') onTargetMessage(params.message);
    if (error) settle(id, result, error); // success only means that the message was forwarded
    if (method === 'Target.didCommitProvisionalTarget') target = params.newTargetId;
    if (method !== 'Target.targetCreated') return;
    const { targetId, isProvisional } = params.targetInfo;
    if (!isProvisional) target = targetId;
    for (const domain of ['Console', 'Page']) sendTo(targetId, `${domain}.enable`).catch(() => {}); // the target may end before it is watched
  };
  const onTargetMessage = (raw: string): void => {
    const { id, method, params, result, error } = JSON.parse(raw);
    if (id !== undefined) settle(id, result, error);
    if (method === 'Console.messageAdded') messages.push(params.message);
    if (method === 'Page.loadEventFired') loads++;
  };
  const settle = (id: number, result: Reply, error?: { message: string }): void => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  };
  socket.on('message', (raw) => onMessage(String(raw)));
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('The connection to WebKit has ended'));
    pending.clear();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  await until('WebKit to show its page', () => target !== null);

  return {
    messages,
    open: async (url) => {
      const before = loads;
      await send('Page.navigate', { url });
      await until(`WebKit to load ${url}`, () => loads > before);
    },
    inPage: async (expression) => {
      const promise = remoteValueIn(
        await send('Runtime.evaluate', { expression: `(async () => JSON.stringify(await (${expression})))()` }),
      );
      const { value } = remoteValueIn(await send('Runtime.awaitPromise', { promiseObjectId: promise.objectId, returnByValue: true }));
      return value === undefined ? undefined : JSON.parse(value);
    },
    close: () => socket.close(),
  };
}

interface RemoteValue {
  readonly objectId?: string;
  readonly value?: string;
  readonly description?: string;
}

const remoteValueIn = (reply: Reply): RemoteValue => {
  const result = reply.result as RemoteValue;
  if (reply.wasThrown) throw new Error(result.description ?? String(result.value));
  return result;
};
