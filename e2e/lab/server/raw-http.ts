/** HTTP/1.1 on a bare socket, because Node's parser rejects methods and header lines that browsers send and accept. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Header } from '../../../src/core/http/header-list.ts';
import type { RawReply } from '../../cases/case.ts';

/** A request as received. */
export interface RawRequest {
  readonly method: string;
  /** The request target as received: path and query. */
  readonly target: string;
  readonly headers: readonly Header[];
  /** Latin-1: one character for each byte. */
  readonly body: string;
}

type RawHead = Omit<RawRequest, 'body'>;

const headEnd = '\r\n\r\n';

/** Waits for one whole request with its body. Returns null if the browser closes first, as it does with spare connections. */
export function readRequest(socket: Socket): Promise<RawRequest | null> {
  return new Promise((resolve) => {
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf(headEnd);
      if (end < 0) return;
      const request = parseHead(text.slice(0, end));
      const body = text.slice(end + headEnd.length);
      if (body.length >= bodyLength(request)) resolve({ ...request, body });
    });
    socket.on('close', () => resolve(null));
  });
}

/** Returns the value of the first header of that name, given in lower case, or null. */
export const headerOf = (request: RawHead, name: string): string | null =>
  request.headers.find((header) => header.name.toLowerCase() === name)?.value ?? null;

/** Returns the bytes of a reply: its unchanged lines, `Content-Length` unless it has one, and `Connection: close`. */
export function bytesOf(reply: RawReply, method: string): Buffer {
  const body = reply.status === 204 || reply.status === 304 ? '' : (reply.body ?? '');
  const framed = reply.lines.some((line) => /^(content-length|transfer-encoding)\s*:/i.test(line));
  const lines = [`HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ''}`, ...reply.lines];
  if (!framed && reply.status !== 204 && reply.status !== 304) lines.push(`Content-Length: ${body.length}`);
  return Buffer.from([...lines, 'Connection: close', '', method === 'HEAD' ? '' : body].join('\r\n'), 'latin1');
}

function parseHead(head: string): RawHead {
  const [start = '', ...lines] = head.split('\r\n');
  const [method = '', target = ''] = start.split(' ');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '') };
  });
  return { method, target, headers };
}

const bodyLength = (request: RawHead): number => Number(headerOf(request, 'content-length') ?? 0);
