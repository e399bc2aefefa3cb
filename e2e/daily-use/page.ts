/** The shop's page. It sends 22 cross-origin requests, 12 of which its API's grown settings block, in 10 ways. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const packageFolder = join(createRequire(import.meta.url).resolve('axios/package.json'), '..');

/** axios as a script for pages. */
export const axiosScript = readFileSync(join(packageFolder, 'dist/axios.min.js'), 'utf8');

/** Returns the page. `api` and `secure` are origins. */
export const pageText = (api: string, secure: string): string => `<!doctype html>
<html lang="en">
<title>Shop</title>
<link rel="icon" href="data:,">
<script src="/axios.js"></script>
<script>
const api = '${api}';
const include = { credentials: 'include' };
const json = { 'Content-Type': 'application/json' };
const own = axios.create({ baseURL: api, withCredentials: true });
const open = axios.create({ baseURL: api });
const firstMessage = (url, options) => new Promise((resolve) => {
  const source = new EventSource(url, options);
  source.onmessage = source.onerror = () => (source.close(), resolve());
});
const image = (path, crossOrigin = null) => new Promise((resolve) => {
  const one = Object.assign(new Image(), { crossOrigin, onload: resolve, onerror: resolve });
  one.src = api + path;
});
const requests = [
  // Blocked until the API is repaired.
  () => fetch(api + '/cart', include),
  () => own.get('/profile'),
  () => fetch(api + '/prices', include),
  () => fetch(api + '/stock'),
  () => own.get('/reviews'),
  () => fetch(api + '/settings', { ...include, method: 'PATCH', headers: json, body: '{}' }),
  () => own.post('/orders', { item: 7 }, { headers: { 'X-Request-Id': 'r-1' } }),
  () => fetch(api + '/items/7', { ...include, method: 'PUT', headers: { 'X-CSRF-Token': 't-1' }, body: 'new' }),
  () => fetch(api + '/checkout', { ...include, method: 'POST', headers: { ...json, Authorization: 'Bearer t-2' }, body: '{}' }),
  () => firstMessage(api + '/events', { withCredentials: true }),
  // Blocked whatever the API allows: they redirect to a sign-in page of another origin.
  () => fetch(api + '/me', include),
  () => own.get('/messages'),
  // Never blocked.
  () => image('/photo/1'),
  () => image('/photo/2'),
  () => image('/photo/3', 'anonymous'),
  () => fetch(api + '/public/news'),
  () => fetch(api + '/public/news?page=2'),
  () => open.get('/public/weather'),
  () => fetch(api + '/public/search', { method: 'POST', headers: json, body: '{}' }),
  () => open.delete('/public/draft'),
  () => firstMessage(api + '/public/ticker'),
  // No response: nobody trusts its certificate.
  () => fetch('${secure}/vault', include),
];
const ended = Promise.allSettled(requests.map((send) => send())).then(() => { document.title = 'Shop, loaded'; });
</script>
<h1>Shop</h1>
</html>`;
