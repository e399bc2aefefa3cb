/** The lab's servers on three local ports: they send each case's replies byte for byte and log the received requests. */
import { createServer, type Server, type Socket } from 'node:net';
import type { Case, RawReply, Stage } from '../../cases/case.ts';
import { caseReply, indexCases } from './case-reply.ts';
import { ownReply } from './own-pages.ts';
import { bytesOf, type RawRequest, readRequest } from './raw-http.ts';
import { type Origins, originsOf, type Place, type Ports } from './stages.ts';
import { findHop, type HopPath, urlOf } from './urls.ts';

/** A received request of a case. */
export interface ReceivedRequest extends RawRequest, HopPath {
  readonly place: Place;
}

export interface Lab {
  readonly cases: readonly Case[];
  readonly ports: Ports;
  /** The URL of the lab page. `run` has the ids to run on load: an empty list runs none, and the default is a representative few. */
  pageUrl(stage: Stage, run?: readonly string[]): string;
  /** The URL to open so that every server of the stage sets its cookie. Ends on the lab page, which runs no case. */
  cookieUrl(stage: Stage): string;
  origins(stage: Stage): Origins;
  /** The URL of a case's first request. */
  urlOf(one: Case, stage: Stage, run: number): string;
  /** Returns an unused number, so that no cache has the URLs that contain it. */
  nextRun(): number;
  /** The requests of a run in order of arrival. */
  requestsOf(run: number): readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** Starts the lab on the loopback interface. The system chooses the ports that aren't given. */
export async function startLab(cases: readonly Case[], options: { readonly ports?: Partial<Ports> } = {}): Promise<Lab> {
  const byId = indexCases(cases);
  const seen: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const listeners: Server[] = [];
  let ports: Ports = { page: 0, api: 0, other: 0 };
  let run = 0;

  const replyTo = async (place: Place, request: RawRequest): Promise<RawReply> => {
    if (!request.target.startsWith('/case/')) return ownReply(place, request, cases, ports);
    const at = findHop(request.target);
    if (at) seen.push({ ...request, ...at, place });
    return caseReply(request, byId, ports);
  };
  const serve = (place: Place) => async (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // a browser may reset a connection at any time
    const request = await readRequest(socket);
    if (!request) return;
    const reply = await replyTo(place, request).catch(
      (error): RawReply => ({ status: 500, lines: ['Content-Type: text/plain'], body: String(error) }),
    );
    socket.end(bytesOf(reply, request.method));
  };
  const open = async (place: Place): Promise<number> => {
    const [port, servers] = await listen(options.ports?.[place] ?? 0, serve(place));
    listeners.push(...servers);
    return port;
  };
  ports = { page: await open('page'), api: await open('api'), other: await open('other') };

  const origins = (stage: Stage) => originsOf(stage, ports);
  return {
    cases,
    ports,
    origins,
    pageUrl: (stage, ids) => `${origins(stage).page}/?stage=${stage}${ids ? `&run=${ids.join(',')}` : ''}`,
    cookieUrl: (stage) => `${origins(stage).page}/lab/cookie?stage=${stage}`,
    urlOf: (one, stage, number) => urlOf(one, { stage, run: number, hop: 0 }, origins(stage)),
    nextRun: () => ++run,
    requestsOf: (number) => seen.filter((request) => request.run === number),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(listeners.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Listens on 127.0.0.1 and, if available, on ::1, because `localhost` may resolve to either. */
async function listen(wanted: number, onSocket: (socket: Socket) => void): Promise<[number, Server[]]> {
  const first = await bind(wanted, '127.0.0.1', onSocket);
  const address = first.address();
  if (address === null || typeof address === 'string') throw new Error('The lab has no port');
  try {
    return [address.port, [first, await bind(address.port, '::1', onSocket)]];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [address.port, [first]];
    first.close();
    if (code === 'EADDRINUSE' && wanted === 0) return listen(0, onSocket);
    throw error;
  }
}

function bind(port: number, host: string, onSocket: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(onSocket);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
