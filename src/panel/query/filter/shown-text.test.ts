import { describe, expect, it } from 'vitest';
import { cases } from '../../../../e2e/cases/index.ts';
import { asExchange } from '../../../../e2e/cases/reading/as-exchange.ts';
import { type Exchange, open, seen } from '../../../core/facts/facts.ts';
import { unmarked } from '../../../locales/catalogue/text.ts';
import { en } from '../../../locales/en/index.ts';
import { explanationOf } from '../../../locales/explanation.ts';
import { languages } from '../../../locales/index.ts';
import { evaluateExchange } from '../../state/evaluated.ts';
import { inHeaders, inShownText } from './shown-text.ts';

const header = (name: string, value: string) => ({ name, value });
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
      url: 'https://api.example/orders',
      method: 'PUT',
      headers: [header('Authorization', 'Basic QQ'), header('Cookie', 'theme=dark1; session=8f14')],
      provisional: false,
      preflight: {
        origin: 'https://shop.example',
        method: 'PUT',
        unsafeNames: [],
        headers: [],
        outcome: {
          kind: 'answered',
          reply: { status: 418, headers: [header('X-Edge', 'oslo-7')], location: null, fromServiceWorker: false },
        },
      },
      outcome: {
        kind: 'answered',
        reply: {
          status: 503,
          headers: [header('Retry-After', '120'), header('Set-Cookie', 'id=77aa; Path=/')],
          location: null,
          fromServiceWorker: false,
        },
      },
    },
  ],
  end: 'unknown',
  startedAt: 0,
  duration: 1,
  entries: [0],
  calledAt: { url: 'https://shop.example/js/app.js', line: 14, column: 2, library: null },
};
const finds = (value: string) => inShownText(value, en)(evaluateExchange(exchange));

describe('free text', () => {
  it.each(['orders', 'put', 'blocked', 'hidden', '503', '418', 'options', 'retry-after', '120', 'Retry-After: 120', 'oslo-7', 'app.js:14'])(
    'finds %j',
    (value) => expect(finds(value)).toBe(true),
  );

  it('finds the names of cookies, but no masked value', () => {
    for (const value of ['theme', 'session', 'id=']) expect([value, finds(value)]).toEqual([value, true]);
    for (const value of ['dark1', '8f14', '77aa', 'session=8']) expect([value, finds(value)]).toEqual([value, false]);
  });

  it.each(['readable', '504', 'x-other', 'Retry-After: 121', 'net::ERR'])('misses %j', (value) => expect(finds(value)).toBe(false));

  it('finds the title and the reason of every case, in every language', async () => {
    const all = cases.map((one) => evaluateExchange(asExchange(one, 'local-same-site', 'chromium')));
    for (const { load } of Object.values(languages)) {
      const catalogue = await load();
      for (const evaluated of all) {
        const { title, short } = explanationOf(catalogue, evaluated.verdict);
        const words = evaluated.verdict.kind === 'certain' ? [unmarked(title), short, catalogue.summaries[evaluated.summary]] : [];
        for (const word of words) expect([word, inShownText(word, catalogue)(evaluated)]).toEqual([word, true]);
      }
    }
  });

  it('of a header finds header lines only', () => {
    const inLines = (value: string) => inHeaders(value)(evaluateExchange(exchange));
    expect([inLines('retry-after'), inLines('x-edge: oslo'), inLines('orders'), inLines('8f14')]).toEqual([true, true, false, false]);
  });
});
