/** What people reported publicly, as entries of a log: the cause, and what is offered first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exchangesOfHar } from '../capture/join/har-file.ts';
import type { Engine } from '../core/facts/facts.ts';
import { describe as describeExchange } from '../locales/describe.ts';
import { en } from '../locales/en/index.ts';

const explained = (name: string, engine: Engine = 'chromium') => {
  const text = readFileSync(new URL(`../../e2e/captures/reports/${name}.har`, import.meta.url), 'utf8');
  return exchangesOfHar(text).map((exchange) => describeExchange('', exchange, engine, en));
};

it.each([
  ['sign-in-redirect-preflight', ['sign-in'], []],
  ['ingress-302', ['sign-in'], []],
  ['blob-403', ['layer-refused'], ['server']],
  ['vite-script', ['origin-not-listed'], ['server']],
  ['cdn-other-site', ['cache'], ['server']],
  ['cdn-without-cors', ['cache', 'no-cors', 'origin-not-listed'], ['server']],
  ['tunnel-interstitial', ['after-route', 'other-layer'], ['server']],
  ['response-header-as-request-header', [], ['page drop-headers']],
  ['tracing-header', [], ['server', 'page drop-headers']],
] as const)('%s', (name, causes, offered) => {
  const [first, ...others] = explained(name);
  expect(others).toEqual([]);
  expect(first?.verdict === 'hidden' || first?.failures.length, 'the result is certain').toBeTruthy();
  expect(first?.cause?.causes.map(({ id }) => id) ?? []).toEqual(causes);
  const kinds = first?.remedies.map((remedy) => (remedy.kind === 'page' ? `page ${remedy.change.id}` : remedy.kind)) ?? [];
  expect(kinds.slice(0, offered.length || 1)).toEqual(offered);
});

it('grants no credentials to a header that fails in every case', () => {
  for (const name of ['response-header-as-request-header', 'tracing-header'])
    expect(JSON.stringify(explained(name)[0]?.remedies[0])).not.toContain('Allow-Credentials');
});

it('lists no handshake of a WebSocket, to which CORS doesn’t apply', () => expect(explained('websocket-101')).toEqual([]));
