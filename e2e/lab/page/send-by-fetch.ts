/** Sends requests with `fetch`, in a page or a worker. */
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';

/** Sends a request with `fetch` and reads a readable body to its end. */
export async function sendByFetch({ url, request }: LabRequest): Promise<ScriptResult> {
  const init: RequestInit = { method: request.method ?? 'GET', headers: (request.headers ?? []).map(([name, value]) => [name, value]) };
  if (request.body !== undefined) init.body = request.body;
  if (request.mode) init.mode = request.mode as RequestInit['mode'] & string; // the standard has modes that `fetch` rejects
  if (request.credentials) init.credentials = request.credentials;
  if (request.redirect) init.redirect = request.redirect;
  const response = await fetch(url, init);
  const { type, status } = response;
  if (type === 'opaque' || type === 'opaqueredirect') return { readable: false, opaque: true, type, status };
  await response.arrayBuffer();
  return { readable: true, type, status, headers: [...response.headers.keys()] };
}
