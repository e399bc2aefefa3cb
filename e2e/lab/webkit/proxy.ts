/** A forward proxy for the lab's hosts only. WebKit resolves names through the system, which doesn't have them. */
import { connect, createServer, type Socket } from 'node:net';
import { testHosts } from '../server/stages.ts';

interface Proxy {
  /** The proxy's host: `127.0.0.1:PORT`. */
  readonly address: string;
  close(): Promise<void>;
}

const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', ...testHosts];

/** Starts the proxy on the loopback interface. It forwards requests byte for byte, except for the target in their first line. */
export async function startProxy(): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // a browser may reset a connection at any time
    passOn(socket);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    address: `127.0.0.1:${address.port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Forwards a connection after the first line of its request. The lab closes each connection, so no second request follows. */
function passOn(socket: Socket): void {
  let text = '';
  const onData = (chunk: Buffer) => {
    text += chunk.toString('latin1');
    const end = text.indexOf('\r\n');
    if (end < 0) return;
    socket.off('data', onData);
    socket.pause();
    const [method, target = '', version] = text.slice(0, end).split(' ');
    const url = URL.canParse(target) ? new URL(target) : null;
    if (url?.protocol !== 'http:' || !LOCAL_HOSTS.includes(url.hostname)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    const lab = connect(Number(url.port || 80), '127.0.0.1');
    lab.on('error', () => socket.destroy());
    socket.on('close', () => lab.destroy());
    lab.write(`${method} ${url.pathname}${url.search} ${version}${text.slice(end)}`, 'latin1');
    socket.pipe(lab).pipe(socket);
  };
  socket.on('data', onData);
}
