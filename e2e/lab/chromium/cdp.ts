/** Sessions with targets that Playwright doesn't expose: DevTools, the extension's panel, workers and frames. */
import type { CDPSession } from 'playwright';

/** The part of a CDP session that this lab uses. */
export type Session = Pick<CDPSession, 'send' | 'on'>;

/** Attaches to a target through a session that can see it. */
export async function attach(by: Session, targetId: string): Promise<Session> {
  const { sessionId } = await by.send('Target.attachToTarget', { targetId, flatten: false });
  return tunnel(by, sessionId);
}

/** Returns a session whose messages are wrapped in those of another session. */
export function tunnel(through: Session, sessionId: string): Session {
  const pending = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string | symbol, ((payload: never) => void)[]>();
  let serial = 0;
  through.on('Target.receivedMessageFromTarget', (wrapped) => {
    if (wrapped.sessionId !== sessionId) return;
    const message = JSON.parse(wrapped.message);
    if (message.id === undefined) for (const listener of listeners.get(message.method) ?? []) listener(message.params as never);
    else if (message.error) pending.get(message.id)?.reject(new Error(message.error.message));
    else pending.get(message.id)?.resolve(message.result as never);
    pending.delete(message.id);
  });
  const session = {
    on: (event: string | symbol, listener: (payload: never) => void) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
      return session;
    },
    send: (method: string, params: object = {}) =>
      new Promise((resolve, reject) => {
        const id = ++serial;
        pending.set(id, { resolve, reject });
        through.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
      }),
  };
  return session as unknown as Session;
}

/** Evaluates an expression and awaits its promise. Throws if the expression throws. */
export async function evaluate(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
