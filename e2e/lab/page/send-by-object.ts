/** Sends requests with the other script APIs: XMLHttpRequest, EventSource and sendBeacon. */
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';

/** Sends a request with XMLHttpRequest. */
export const sendByXhr = ({ url, request }: LabRequest): Promise<ScriptResult> =>
  new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open(request.method ?? 'GET', url);
    xhr.withCredentials = request.credentials === 'include';
    for (const [name, value] of request.headers ?? []) xhr.setRequestHeader(name, value);
    if (request.upload) xhr.upload.onprogress = () => {};
    xhr.onload = () => {
      const lines = xhr.getAllResponseHeaders().split('\r\n').filter(Boolean);
      resolve({ readable: true, status: xhr.status, headers: lines.map((line) => line.slice(0, line.indexOf(':'))) });
    };
    xhr.onerror = () => resolve({ readable: false, error: 'XMLHttpRequest error event' });
    xhr.send(request.body ?? null);
  });

/** Sends a request with EventSource, and closes it at its first event so that it doesn't reconnect. */
export const sendByEventSource = ({ url, request }: LabRequest): Promise<ScriptResult> =>
  new Promise((resolve) => {
    const source = new EventSource(url, { withCredentials: request.credentials === 'include' });
    const end = (result: ScriptResult) => {
      source.close();
      resolve(result);
    };
    source.onopen = () => end({ readable: true });
    source.onerror = () => end({ readable: false, error: 'EventSource error event' });
  });

/** Sends a request with sendBeacon, whose response JavaScript never gets. `Content-Type` is the only header that it can set. */
export function sendByBeacon({ url, request }: LabRequest): ScriptResult {
  const type = request.headers?.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const body = type === undefined ? (request.body ?? '') : new Blob([request.body ?? ''], { type });
  const queued = navigator.sendBeacon(url, body);
  return queued ? { readable: false, opaque: true } : { readable: false, error: 'sendBeacon refused' };
}
