import { describe, expect, it } from 'vitest';
import {
  AC,
  AO,
  API,
  answered,
  consentTwice,
  exchangeOf,
  headersOf,
  hop,
  type Lines,
  PAGE,
  preflightConsent,
  preflightOf,
  unanswered,
} from '../../../e2e/cases/notes/build.ts';
import { seen } from '../facts/facts.ts';
import { findReflections } from './reflections.ts';

describe('findReflections', () => {
  const from = (origin: string, lines: Lines = { [AO]: origin, [AC]: 'true' }, url = `${API}/a`) =>
    exchangeOf(hop({ url, outcome: answered(lines) }), { origin: seen(origin, 'har') });
  const other = 'https://other.test';

  it('finds a server that allows unrelated origins with credentials, at any of its URLs', () => {
    const found = findReflections([from(other), from(PAGE, undefined, `${API}/b`), from(PAGE)]);
    expect(found).toEqual([{ target: API, origins: [PAGE, other] }]);
  });
  it('treats the origin null as unrelated to any other', () => {
    expect(findReflections([from('null'), from(PAGE)])).toEqual([{ target: API, origins: [PAGE, 'null'] }]);
  });
  it('treats each IP address as its own site', () => {
    expect(findReflections([from('https://10.0.0.1'), from('https://10.1.0.1')])).toHaveLength(1);
  });
  it('reads Access-Control-Allow-Credentials as the engine does', () => {
    expect(findReflections([consentTwice('firefox'), from(PAGE)])).toHaveLength(1);
    expect(findReflections([consentTwice('chromium'), from(PAGE)])).toEqual([]);
  });
  it('includes preflights, with their own origin', () => {
    const headers = headersOf({ Origin: 'null' });
    const preflighted = exchangeOf(hop({ headers, preflight: preflightOf(answered(preflightConsent)), outcome: unanswered }));
    expect(findReflections([preflighted, from(other)])).toHaveLength(1);
  });
  it('ignores a service worker’s response', () => {
    const made = [from(PAGE), from(other)].map((exchange) => {
      const [{ outcome, ...rest }] = exchange.hops;
      if (outcome.kind === 'unanswered') throw new Error('each of these has a response');
      return { ...exchange, hops: [{ ...rest, outcome: { ...outcome, reply: { ...outcome.reply, fromServiceWorker: true } } }] } as const;
    });
    expect(findReflections(made)).toEqual([]);
  });
  it.each([
    ['one origin twice', [from(PAGE), from(PAGE)]],
    ['origins of one site', [from('https://a.example.com'), from('https://b.example.com')]],
    ['the same host on another port or scheme', [from(PAGE), from(`${PAGE}:8443`), from('http://app.example')]],
    ['a wildcard', [from(PAGE, { [AO]: '*', [AC]: 'true' }), from(other)]],
    ['a server that doesn’t allow credentials', [from(PAGE, { [AO]: PAGE }), from(other)]],
    ['a server that allows another origin', [from(PAGE, { [AO]: other, [AC]: 'true' }), from(other)]],
    ['the developer’s own machine', [from('http://localhost:3000'), from(PAGE)]],
    ['different servers', [from(PAGE), from(other, undefined, 'https://api2.test/')]],
    ['the server itself', [from(API), from(PAGE)]],
  ])('finds nothing for %s', (_, exchanges) => {
    expect(findReflections(exchanges)).toEqual([]);
  });
});
