/** WebKit's own inspector protocol over a socket. Its WebDriver would not do: a page that it controls writes no console messages. */
import WebSocket from 'ws';
import { until } from '../until.ts';

/** What the page's console was told. */
export interface ConsoleMessage {
  /** `console-api` is the page's own; `security` and `network` are the browser's. */
  readonly source: string;
  readonly text: string;
  /** What was asked for, with the source `network`. */
  readonly url?: string;
}

export interface Inspector {
  /** Goes to an url and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page; a promise is awaited; the value travels as JSON. Throws what it throws. */
  inPage(expression: string): Promise<unknown>;
  /** Every message so far, in its order. */
  readonly messages: readonly ConsoleMessage[];
  close(): void;
}

type Answer = Readonly<Record<string, unknown>>;

/** Connects to the only page of a browser whose inspector is served at this `127.0.0.1:PORT`. */
export async function inspect(host: string): Promise<Inspector> {
  const path = await until('WebKit to offer its page for inspection', async () => {
    const list = await fetch(`http://${host}/`);
    return /\/socket\/\d+\/\d+\/WebPage/.exec(await list.text())?.[0];
  });
  const socket = new WebSocket(`ws://${host}${path}`, { maxPayload: 0 });
  const pending = new Map<number, { resolve: (result: Answer) => void; reject: (error: Error) => void }>();
  const messages: ConsoleMessage[] = [];
  let target: string | null = null; // the page; another one when it goes to another site
  let loads = 0;
  let serial = 0;

  const sendTo = (targetId: string, method: string, params: object = {}): Promise<Answer> =>
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
    if (error) settle(id, result, error); // that it was passed on says nothing yet
    if (method === 'Target.didCommitProvisionalTarget') target = params.newTargetId;
    if (method !== 'Target.targetCreated') return;
    const { targetId, isProvisional } = params.targetInfo;
    if (!isProvisional) target = targetId;
    for (const domain of ['Console', 'Page']) sendTo(targetId, `${domain}.enable`).catch(() => {}); // it may be gone before it is watched
  };
  const onTargetMessage = (raw: string): void => {
    const { id, method, params, result, error } = JSON.parse(raw);
    if (id !== undefined) settle(id, result, error);
    if (method === 'Console.messageAdded') messages.push(params.message);
    if (method === 'Page.loadEventFired') loads++;
  };
  const settle = (id: number, result: Answer, error?: { message: string }): void => {
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

const remoteValueIn = (answer: Answer): RemoteValue => {
  const result = answer.result as RemoteValue;
  if (answer.wasThrown) throw new Error(result.description ?? String(result.value));
  return result;
};
