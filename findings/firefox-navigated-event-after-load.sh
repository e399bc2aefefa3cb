#!/usr/bin/env bash
# Firefox ESR 153.x, WebExtension API devtools.network.onNavigated, with the DevTools toolbox open; driven by WebDriver BiDi through
# ws 8.18.3.
#
# The event of a navigation comes only when the new page has loaded completely: one slow image holds it back, while onRequestFinished
# has already reported requests of the new page. A good guess is that it comes when the new document replaces the old one, as its
# description ("the inspected window navigated to a new page") lets one think, so that it separates the requests of two pages.
#
# Output seen (Firefox ESR 153):
#   fetch of the new page reported: before the image was answered
#   navigation reported: after the image was answered
#
# Needs: bash, Node 20 or newer, npm, and Firefox (`firefox-esr` or `firefox` on PATH, or FIREFOX).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ws@8.18.3

mkdir extension
cat > extension/manifest.json <<'JSON'
{
  "manifest_version": 2, "name": "listener", "version": "1", "devtools_page": "devtools.html",
  "permissions": ["http://127.0.0.1/*"],
  "browser_specific_settings": { "gecko": { "id": "listener@example.test" } }
}
JSON
echo '<!doctype html><meta charset="utf-8"><script src="devtools.js"></script>' > extension/devtools.html
cat > extension/devtools.js <<'JS'
const { inspectedWindow, network } = browser.devtools;
let server = '';
const tell = (text) => void fetch(`${server}/told`, { method: 'POST', body: text });
network.onNavigated.addListener((url) => tell(`navigated ${url}`));
network.onRequestFinished.addListener(({ request }) => tell(`finished ${request.url}`));
const start = async () => {
  const [origin] = await inspectedWindow.eval('location.origin');
  if (!String(origin).startsWith('http:')) return setTimeout(start, 200);
  server = origin;
  tell('ready');
};
void start();
JS

cat > run.mjs <<'JS'
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import WebSocket from 'ws';

const found = (name) => { try { return execFileSync('which', [name]).toString().trim(); } catch { return ''; } };
const program = process.env.FIREFOX || found('firefox-esr') || found('firefox');
if (!program) throw new Error('Firefox is missing: install it, or name it in FIREFOX');
const version = execFileSync(program, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();

const told = [];
const waiting = new Set();
const note = (text) => { told.push(text); for (const look of waiting) look(); };
const until = (isThere) => new Promise((done) => { const look = () => { if (told.some(isThere)) { waiting.delete(look); done(); } }; waiting.add(look); look(); });
let answerImage = () => {};
const server = createServer((request, response) => {
  const { url, method } = request;
  const end = (type, body) => { response.setHeader('Content-Type', type); response.end(body); };
  if (url === '/told' && method === 'POST') {
    let body = '';
    return request.on('data', (data) => { body += data; }).on('end', () => { note(body); end('text/plain', ''); });
  }
  if (url === '/slow.png') { answerImage = () => end('image/png', ''); return note('image asked'); }
  if (url === '/data') return end('text/plain', 'text');
  if (url === '/second') return end('text/html', '<!doctype html><title>second</title><img src="/slow.png"><script>fetch("/data")</script>');
  return end('text/html', '<!doctype html><title>first</title>');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const profile = mkdtempSync(join(process.cwd(), 'profile-'));
writeFileSync(join(profile, 'user.js'), ['network.captive-portal-service.enabled', 'network.connectivity-service.enabled',
  'datareporting.policy.dataSubmissionEnabled', 'app.update.enabled'].map((name) => `user_pref("${name}", false);`).join('\n'));
const remote = await new Promise((free) => { const s = createServer().listen(0, '127.0.0.1', () => { const { port } = s.address(); s.close(() => free(port)); }); });
const firefox = spawn(program, ['-headless', `--remote-debugging-port=${remote}`, '-remote-allow-system-access', '-no-remote', '-profile', profile], { stdio: 'ignore' });
const deadline = setTimeout(() => { console.error('gave up after 90 s'); firefox.kill(); process.exit(1); }, 90_000);

const open = () => new Promise((done) => {
  const socket = new WebSocket(`ws://127.0.0.1:${remote}/session`);
  socket.once('open', () => done(socket)).once('error', () => done(null));
});
let socket = null;
while (!socket) { socket = await open(); if (!socket) await new Promise((again) => setTimeout(again, 100)); }
let last = 0;
const asked = new Map();
socket.on('message', (text) => { const message = JSON.parse(text); asked.get(message.id)?.(message); });
const send = (method, params = {}) => new Promise((done, fail) => {
  const id = ++last;
  asked.set(id, (message) => (message.type === 'error' ? fail(new Error(`${message.error}: ${message.message}`)) : done(message.result)));
  socket.send(JSON.stringify({ id, method, params }));
});
await send('session.new', { capabilities: {} });
await send('webExtension.install', { extensionData: { type: 'path', path: join(process.cwd(), 'extension') } });
const [{ context: tab }] = (await send('browsingContext.getTree')).contexts;
const [{ context: chrome }] = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
await send('browsingContext.navigate', { context: tab, url: `${origin}/`, wait: 'complete' });
const { exceptionDetails } = await send('script.evaluate', { target: { context: chrome }, awaitPromise: true, expression: `(async () => {
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  await require('devtools/client/framework/devtools').gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'webconsole' });
})()` });
if (exceptionDetails) throw new Error(exceptionDetails.text);
await until((text) => text === 'ready');

await send('browsingContext.navigate', { context: tab, url: `${origin}/second`, wait: 'none' });
await until((text) => text === 'image asked');
await until((text) => text === `finished ${origin}/data`);
await new Promise((later) => setTimeout(later, 3_000)); // a navigation that is reported early has come by then
note('image answered');
answerImage();
await until((text) => text.startsWith('navigated ') && text.endsWith('/second'));
const at = (isIt) => told.findIndex(isIt);
const answered = at((text) => text === 'image answered');
const when = (index) => `${index < answered ? 'before' : 'after'} the image was answered`;
const finished = at((text) => text === `finished ${origin}/data`);
const navigated = at((text) => text.startsWith('navigated ') && text.endsWith('/second'));
console.log(version);
console.log(`fetch of the new page reported: ${when(finished)}`);
console.log(`navigation reported: ${when(navigated)}`);
clearTimeout(deadline);
socket.close();
firefox.kill();
server.close();
const ok = finished < answered && navigated > answered;
console.log(ok ? 'As described.' : 'This has changed.');
process.exit(ok ? 0 : 1);
JS
node run.mjs
