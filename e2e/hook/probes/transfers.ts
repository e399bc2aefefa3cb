/** Requests and responses: the same bytes, in the same order. */
import { describeError, hidden, once, readable, runProbes } from './probe.ts';

const bytes = new Uint8Array([0, 1, 127, 128, 255]);
const describeResponse = async (pending: Promise<Response>): Promise<unknown> => {
  const response = await pending;
  const { type, status, redirected, bodyUsed } = response;
  return { type, status, redirected, bodyUsed, sent: await response.json(), own: Object.keys(response) };
};
const put = (body: BodyInit, headers: HeadersInit = {}): Promise<unknown> =>
  describeResponse(fetch(readable, { method: 'PUT', body, headers }));

const sendXhr = async (url: string, set: (xhr: XMLHttpRequest) => void, body: XMLHttpRequestBodyInit | null): Promise<unknown> => {
  const xhr = new XMLHttpRequest();
  const events: string[] = [];
  for (const type of ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'loadend'])
    xhr.addEventListener(type, () => events.push(`${type} ${xhr.readyState}`));
  xhr.onload = () => events.push('onload');
  xhr.open('PUT', url);
  set(xhr);
  const end = once(xhr, 'loadend');
  xhr.send(body);
  await end;
  const { status, statusText, responseText, responseURL } = xhr;
  return { events, status, statusText, responseText, responseURL, own: Object.keys(xhr), headers: xhr.getAllResponseHeaders() };
};

/** Records the order of callbacks. The hook adds one microtask, so microtasks aren't counted. */
const order = async (url: string): Promise<unknown> => {
  const seen: string[] = [];
  const response = fetch(url);
  const noted = (name: string) => () => {
    seen.push(name);
    queueMicrotask(() => seen.push(`microtask after ${name}`));
  };
  await Promise.allSettled([
    response.then(noted('first'), noted('first')),
    response.then(noted('second'), noted('second')),
    response.finally(noted('finally')),
    response.then(noted('third'), noted('third')).then(noted('fourth')),
  ]);
  return [seen, response instanceof Promise, response.constructor === Promise, Object.keys(response)];
};

const record = <T>(seen: string[], name: string, value: T): T => {
  seen.push(name);
  return value;
};

/** Records how often and in which order the page's getters are read. */
const counted = async (): Promise<unknown> => {
  const seen: string[] = [];
  const values: Record<string, unknown> = { method: 'PUT', headers: [['x-token', '1']], body: 'text', credentials: 'omit', mode: 'cors' };
  const init = {};
  for (const name of ['method', 'headers', 'body', 'credentials', 'mode', 'redirect', 'integrity', 'signal', 'cache', 'referrer', 'window'])
    Object.defineProperty(init, name, { enumerable: true, get: () => record(seen, name, values[name]) });
  const url = { toString: () => record(seen, 'url', readable) };
  return { response: await describeResponse(fetch(url as unknown as string, init)), seen };
};

const countedHeaders = async (): Promise<unknown> => {
  const seen: string[] = [];
  const headers = Object.defineProperty({}, 'x-token', { enumerable: true, get: () => record(seen, 'x-token', '1') }) as HeadersInit;
  const pairs = {
    *[Symbol.iterator]() {
      seen.push('pairs');
      yield ['x-token', '2'];
    },
  } as unknown as HeadersInit;
  return [await put('text', headers), await put('text', pairs), seen];
};

/** Returns a form as received, without its random boundary. */
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
  'a fetch': () => describeResponse(fetch(readable)),
  'a fetch of a URL object': () => describeResponse(fetch(new URL(readable))),
  'a text': () => put('täxt', { 'X-Token': '1' }),
  bytes: () => put(bytes),
  'a blob': () => put(new Blob([bytes], { type: 'text/plain' })),
  parameters: () => put(new URLSearchParams({ a: 'b c' })),
  headers: () => put('text', new Headers({ 'x-token': '2' })),
  'a form': form,
  'a request with a body': async () => {
    const request = new Request(readable, { method: 'PUT', body: bytes, headers: { 'x-token': '3' } });
    const before = request.bodyUsed;
    const response = fetch(request);
    return [before, request.bodyUsed, await describeResponse(response), request.bodyUsed, await request.text().catch(describeError)];
  },
  'a request with a replaced body': async () => {
    const request = new Request(readable, { method: 'PUT', body: bytes });
    return [await describeResponse(fetch(request, { body: 'other', method: 'PUT' })), request.bodyUsed];
  },
  'a request as init': async () =>
    describeResponse(fetch(readable, new Request(hidden, { method: 'PUT', body: 'text', headers: { 'x-token': '4' } }))),
  'a request used twice': async () => {
    const request = new Request(readable, { method: 'PUT', body: 'text' });
    await fetch(request);
    return fetch(request).catch(describeError);
  },
  'getters on init': counted,
  'getters on headers': countedHeaders,
  'an XHR': () => sendXhr(readable, (xhr) => xhr.setRequestHeader('X-Token', '5'), bytes),
  'a blocked XHR': () => sendXhr(hidden, () => {}, 'text'),
  'a blocked XHR with a simple method': () => sendXhr(hidden, (xhr) => xhr.open('POST', hidden), 'text'),
  'an aborted XHR': () => sendXhr(readable, (xhr) => xhr.addEventListener('loadstart', () => xhr.abort()), 'text'),
  'a synchronous XHR': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', readable, false);
    xhr.send('text');
    return [xhr.status, xhr.responseText];
  },
  'order after a success': () => order(readable),
  'order after a failure': () => order(hidden),
});
