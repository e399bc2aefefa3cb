/** A WebDriver BiDi client over a WebSocket. */
import WebSocket from 'ws';

interface Bidi {
  /** Sends a command and returns its result. Throws the browser's error, or an error when the connection ends. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  close(): void;
}

/** Connects to a browser that listens at this WebSocket URL. */
export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url, { maxPayload: 0 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const pending = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }>();
  let serial = 0;
  socket.on('message', (raw) => {
    const message = JSON.parse(String(raw));
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('The connection to the browser has ended'));
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++serial;
        pending.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

/** Evaluates an expression in a browsing context, awaits its promise, and transfers the value as JSON. Throws if the expression throws. */
export async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  const response = await bidi.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await (${expression})))()`,
  });
  if (response.type === 'exception') throw new Error((response.exceptionDetails as { text: string }).text);
  const { value } = response.result as { value?: string };
  return value === undefined ? undefined : JSON.parse(value);
}
