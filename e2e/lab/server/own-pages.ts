/** Serves everything but the cases: the lab's pages, their scripts, and cookies. */
import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import type { Case, RawReply, Stage } from '../../cases/case.ts';
import { framePage, labPage, plainPage, probePage } from './lab-page.ts';
import type { RawRequest } from './raw-http.ts';
import { isStage, originsOf, type Place, type Ports } from './stages.ts';

/** Returns the reply to a request outside `/case/`. */
export async function ownReply(place: Place, request: RawRequest, cases: readonly Case[], ports: Ports): Promise<RawReply> {
  const { pathname, searchParams } = new URL(request.target, 'http://lab.test');
  const named = searchParams.get('stage') ?? '';
  const stage: Stage = isStage(named) ? named : 'local-same-site';
  if (pathname === '/lab/cookie') return cookie(place, isStage(named) ? named : null, request, ports);
  if (pathname === '/lab/frame') return html(framePage);
  if (pathname === '/lab/echo') return echo(request);
  if (pathname === '/lab/probe') return probe(searchParams, originsOf('local-cross-site', ports).api);
  const probes = /^\/lab\/probe\/([a-z-]+\.ts)$/.exec(pathname)?.[1];
  if (probes) return script(new URL(`../../hook/probes/${probes}`, import.meta.url));
  if (/^\/lab(\/[a-z-]+)+\.ts$/.test(pathname)) return script(new URL(`..${pathname.slice('/lab'.length)}`, import.meta.url));
  if (pathname !== '/') return { status: 404, lines: ['Content-Type: text/plain'], body: 'Not found.' };
  if (place === 'page') return html(labPage(cases, stage, searchParams.get('run'), originsOf(stage, ports)));
  return html(
    plainPage(`This is the lab’s server “${place}”. The page that sends requests to it: `, `${originsOf('local-same-site', ports).page}/`),
  );
}

/** Sets the cookie. Given a stage, redirects to the next server, and from the last one to the lab page. A navigation sets first-party cookies. */
function cookie(place: Place, stage: Stage | null, request: RawRequest, ports: Ports): RawReply {
  const host = request.headers.find((header) => header.name.toLowerCase() === 'host')?.value ?? '';
  // Only a potentially trustworthy host can set a cookie for cross-site requests.
  const across = /^(localhost|127\.0\.0\.1):/.test(host) ? '; SameSite=None; Secure' : '';
  const line = `Set-Cookie: sid=1; Path=/${across}`;
  if (!stage) return { ...html(plainPage('The cookie is set.')), lines: ['Content-Type: text/html; charset=utf-8', line] };
  const { page, api, other } = originsOf(stage, ports);
  const then = {
    page: `${api}/lab/cookie?stage=${stage}`,
    api: `${other}/lab/cookie?stage=${stage}`,
    other: `${page}/?stage=${stage}&run=`,
  };
  return { status: 302, lines: [line, 'Cache-Control: no-store', `Location: ${then[place]}`] };
}

/** Returns a page that runs a set of `e2e/hook/probes`, with `csp=strict` under a strict Content-Security-Policy. */
function probe(query: URLSearchParams, api: string): RawReply {
  const page = html(probePage(query.get('set') ?? '', api));
  const policy = `script-src 'nonce-lab'; connect-src ${api}; worker-src blob:; require-trusted-types-for 'script'`;
  return query.get('csp') === 'strict' ? { ...page, lines: [...page.lines, `Content-Security-Policy: ${policy}`] } : page;
}

/** Returns the received request as JSON, readable by any page. */
const echo = ({ method, headers, body }: RawRequest): RawReply => ({
  status: 200,
  lines: [
    'Content-Type: application/json',
    'Cache-Control: no-store',
    'Access-Control-Allow-Origin: *',
    'Access-Control-Allow-Methods: PUT',
    'Access-Control-Allow-Headers: x-token, content-type',
  ],
  body: JSON.stringify({ method, headers, body: Buffer.from(body, 'latin1').toString('hex') }),
});

const html = (text: string): RawReply => ({
  status: 200,
  lines: ['Content-Type: text/html; charset=utf-8', 'Cache-Control: no-store'],
  body: Buffer.from(text).toString('latin1'),
});

/** Returns a script with its types removed. The sandboxed frame, whose origin is opaque, must be able to load it too. */
async function script(file: URL): Promise<RawReply> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname, { sourcemap: false });
  const lines = ['Content-Type: text/javascript; charset=utf-8', 'Cache-Control: no-store', 'Access-Control-Allow-Origin: *'];
  return { status: 200, lines, body: Buffer.from(code).toString('latin1') };
}
