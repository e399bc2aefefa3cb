/** What is sent and what comes back: the same bytes, in the same order of things. */
import { describeError, hidden, once, readable, runProbes } from './probe.ts';

const bytes = new Uint8Array([0, 1, 127, 128, 255]);
const answered = async (answer: Promise<Response>): Promise<unknown> => {
  const response = await answer;
  const { type, status, redirected, bodyUsed } = response;
  return { type, status, redirected, bodyUsed, sent: await response.json(), own: Object.keys(response) };
};
const ask = (body: BodyInit, headers: HeadersInit = {}): Promise<unknown> => answered(fetch(readable, { method: 'PUT', body, headers }));

const xhr = async (url: string, set: (xhr: XMLHttpRequest) => void, body: XMLHttpRequestBodyInit | null): Promise<unknown> => {
  const asked = new XMLHttpRequest();
  const events: string[] = [];
  for (const type of ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'loadend'])
    asked.addEventListener(type, () => events.push(`${type} ${asked.readyState}`));
  asked.onload = () => events.push('onload');
  asked.open('PUT', url);
  set(asked);
  const end = once(asked, 'loadend');
  asked.send(body);
  await end;
  const { status, statusText, responseText, responseURL } = asked;
  return { events, status, statusText, responseText, responseURL, own: Object.keys(asked), headers: asked.getAllResponseHeaders() };
};

/** In which order callbacks come; the hook takes one microtask of its own, so none is counted here. */
const order = async (url: string): Promise<unknown> => {
  const seen: string[] = [];
  const answer = fetch(url);
  const noted = (name: string) => () => {
    seen.push(name);
    queueMicrotask(() => seen.push(`microtask after ${name}`));
  };
  await Promise.allSettled([
    answer.then(noted('first'), noted('first')),
    answer.then(noted('second'), noted('second')),
    answer.finally(noted('finally')),
    answer.then(noted('third'), noted('third')).then(noted('fourth')),
  ]);
  return [seen, answer instanceof Promise, answer.constructor === Promise, Object.keys(answer)];
};

const noting = <T>(seen: string[], name: string, value: T): T => {
  seen.push(name);
  return value;
};

/** How often the page's own getters are asked, in which order. */
const counted = async (): Promise<unknown> => {
  const seen: string[] = [];
  const values: Record<string, unknown> = { method: 'PUT', headers: [['x-token', '1']], body: 'text', credentials: 'omit', mode: 'cors' };
  const init = {};
  for (const name of ['method', 'headers', 'body', 'credentials', 'mode', 'redirect', 'integrity', 'signal', 'cache', 'referrer', 'window'])
    Object.defineProperty(init, name, { enumerable: true, get: () => noting(seen, name, values[name]) });
  const address = { toString: () => noting(seen, 'address', readable) };
  return { told: await answered(fetch(address as unknown as string, init)), seen };
};

const countedHeaders = async (): Promise<unknown> => {
  const seen: string[] = [];
  const headers = Object.defineProperty({}, 'x-token', { enumerable: true, get: () => noting(seen, 'x-token', '1') }) as HeadersInit;
  const pairs = {
    *[Symbol.iterator]() {
      seen.push('pairs');
      yield ['x-token', '2'];
    },
  } as unknown as HeadersInit;
  return [await ask('text', headers), await ask('text', pairs), seen];
};

/** A form as it came, without the boundary that the browser made up. */
const form = async (): Promise<unknown> => {
  const made = new FormData();
  made.append('name', 'wert é');
  made.append('file', new Blob([bytes]), 'file.bin');
  const response = await fetch(readable, { method: 'PUT', body: made });
  const { headers, body } = (await response.json()) as { headers: readonly { name: string; value: string }[]; body: string };
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  const text = (body.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
  return text.replaceAll(type.split('boundary=')[1] ?? '?', '');
};

runProbes({
  'a fetch': () => answered(fetch(readable)),
  'a fetch of a URL': () => answered(fetch(new URL(readable))),
  'a text': () => ask('täxt', { 'X-Token': '1' }),
  bytes: () => ask(bytes),
  'a blob': () => ask(new Blob([bytes], { type: 'text/plain' })),
  parameters: () => ask(new URLSearchParams({ a: 'b c' })),
  headers: () => ask('text', new Headers({ 'x-token': '2' })),
  'a form': form,
  'a request with a body': async () => {
    const request = new Request(readable, { method: 'PUT', body: bytes, headers: { 'x-token': '3' } });
    const before = request.bodyUsed;
    const answer = fetch(request);
    return [before, request.bodyUsed, await answered(answer), request.bodyUsed, await request.text().catch(describeError)];
  },
  'a request whose body is replaced': async () => {
    const request = new Request(readable, { method: 'PUT', body: bytes });
    return [await answered(fetch(request, { body: 'other', method: 'PUT' })), request.bodyUsed];
  },
  'a request as init': async () =>
    answered(fetch(readable, new Request(hidden, { method: 'PUT', body: 'text', headers: { 'x-token': '4' } }))),
  'a request used twice': async () => {
    const request = new Request(readable, { method: 'PUT', body: 'text' });
    await fetch(request);
    return fetch(request).catch(describeError);
  },
  'getters on init': counted,
  'getters on headers': countedHeaders,
  'an XHR': () => xhr(readable, (asked) => asked.setRequestHeader('X-Token', '5'), bytes),
  'an XHR hidden': () => xhr(hidden, () => {}, 'text'),
  'an XHR hidden, with a simple method': () => xhr(hidden, (asked) => asked.open('POST', hidden), 'text'),
  'an XHR aborted': () => xhr(readable, (asked) => asked.addEventListener('loadstart', () => asked.abort()), 'text'),
  'an XHR synchronous': () => {
    const asked = new XMLHttpRequest();
    asked.open('POST', readable, false);
    asked.send('text');
    return [asked.status, asked.responseText];
  },
  'order after a success': () => order(readable),
  'order after a failure': () => order(hidden),
});
