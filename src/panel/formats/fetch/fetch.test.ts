import { expect, it } from 'vitest';
import { type Exchange, open, seen } from '../../../core/facts/facts.ts';
import { en } from '../../../locales/en/index.ts';
import { evaluateExchange } from '../../state/evaluated.ts';
import { redactedUnless } from '../redacted.ts';
import { fetchOf } from './fetch.ts';

const exchange: Exchange = {
  id: '1',
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen('https://shop.example', 'har'),
  mode: seen('cors', 'har'),
  credentials: seen('include', 'page-hook'),
  redirect: open(['follow']),
  hops: [
    {
      url: 'https://api.example/cart?id=7',
      method: 'PUT',
      headers: [
        { name: 'content-type', value: 'application/json' },
        { name: 'Authorization', value: 'Bearer abc' },
        { name: 'Origin', value: 'https://shop.example' },
        { name: 'Sec-Fetch-Mode', value: 'cors' },
        { name: 'Cookie', value: 'session=8f14e45f' },
      ],
      provisional: false,
      preflight: null,
      outcome: { kind: 'unanswered', code: '' },
    },
  ],
  end: 'unknown',
  startedAt: 0,
  duration: 1,
  entries: [0],
};

/** Runs the copied text with a `fetch` that returns its arguments. */
const run = (text: string): unknown => new Function('fetch', `return ${text.replace(/^\/\/.*\n/, '')}`)((...args: unknown[]) => args);

it('writes a call with the headers and options that JavaScript can set', () => {
  const text = fetchOf(evaluateExchange(exchange), en);
  expect(run(text)).toEqual([
    'https://api.example/cart?id=7',
    { method: 'PUT', headers: { 'content-type': 'application/json', Authorization: 'Bearer abc' }, credentials: 'include' },
  ]);
  expect(text).toMatch(/^\/\/ The log has no request body/);
});

it('leaves out defaults and what isn’t known', () => {
  const [hop] = exchange.hops;
  const plain = { ...exchange, credentials: open(['include', 'same-origin']), hops: [{ ...hop, method: 'GET', headers: [] }] } as Exchange;
  expect(fetchOf(evaluateExchange(plain), en)).toBe('fetch("https://api.example/cart?id=7");\n');
});

it('masks secrets, and shows characters that could hide code', () => {
  expect(fetchOf(redactedUnless(evaluateExchange(exchange), false), en)).not.toContain('abc');
  const [hop] = exchange.hops;
  const hostile = { ...exchange, hops: [{ ...hop, method: 'GET', url: 'https://api.example/"+alert(1)+"\u202e\u2028' }] } as Exchange;
  const text = fetchOf(evaluateExchange(hostile), en);
  expect(text).not.toMatch(/[\u202e\u2028]/);
  expect((run(text) as readonly string[])[0]).toBe('https://api.example/"+alert(1)+"\u202e\u2028');
});
