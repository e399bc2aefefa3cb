import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../e2e/cases/index.ts';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { asExchange } from '../../../e2e/cases/reading/as-exchange.ts';
import { stages } from '../../../e2e/lab/server/stages.ts';
import { evaluate, type Verdict } from '../evaluate.ts';
import type { Exchange } from '../facts/facts.ts';
import { redact, redactHeaders } from './redact.ts';
import { redactUrl } from './redact-text.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const RANDOM = 'f47Ac10b58Cc4372A5670e02b2C3d479';
const redactedValue = (name: string, value: string): string | undefined => redactHeaders([{ name, value }])[0]?.value;

describe('redactHeaders', () => {
  it.each([
    ['Cookie', 'sid=abc; theme=dark', 'sid=••••; theme=••••'],
    ['Cookie', 'bare; a=b=c; empty=', '••••; a=••••; empty='],
    ['Set-Cookie', 'sid=abc; Path=/; Max-Age=3; SameSite=None; Secure', 'sid=••••; Path=/; Max-Age=3; SameSite=None; Secure'],
    ['set-cookie', 'a=1; Path=/\nb=2; HttpOnly', 'a=••••; Path=/\nb=••••; HttpOnly'],
    [
      'Set-Cookie',
      'a=1; Path=/, b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT',
      'a=••••; Path=/, b=••••; Expires=Thu, 01 Jan 2026 00:00:00 GMT',
    ],
    ['Authorization', 'Bearer abc', 'Bearer ••••'],
    ['authorization', 'Bearer undefined', 'Bearer undefined'],
    ['Authorization', 'hunter2', '••••'],
    ['Authorization', 'hunter2 and more', '••••'],
    ['Proxy-Authorization', 'Basic dTpw', 'Basic ••••'],
    ['X-Api-Key', 'k', '••••'],
    ['X-CSRF-Token', 'k', '••••'],
    ['X-XSRF-TOKEN', 'undefined', 'undefined'],
    ['apikey', 'k', '••••'],
    ['X-Session-Id', 'k', '••••'],
    ['Access-Control-Request-Headers', 'authorization, x-api-key', 'authorization, x-api-key'],
    ['Access-Control-Allow-Headers', 'X-Csrf-Token', 'X-Csrf-Token'],
    ['Access-Control-Allow-Origin', 'mallory@mail.example', '*'.repeat(20)],
    ['Access-Control-Allow-Origin', `https://shop.example, ${RANDOM}`, `https://shop.example, ${'*'.repeat(32)}`],
    ['Access-Control-Allow-Origin', `https://${RANDOM}.example:8443`, `https://${RANDOM}.example:8443`],
    ['Access-Control-Allow-Credentials', 'true', 'true'],
    ['Sec-Fetch-Storage-Access', 'active', 'active'],
    ['Origin', 'https://shop.example', 'https://shop.example'],
    ['Location', '/in?code=abc&lang=en', '/in?code=****&lang=en'],
    ['Referer', 'https://u:p@shop.example/?token=t', 'https://****@shop.example/?token=****'],
    ['Content-Location', `/files/${RANDOM}`, '/files/****'],
    ['Link', '</a?token=t>; rel=next, <https://h/b>; rel=prev', '</a?token=••••>; rel=next, <https://h/b>; rel=prev'],
    [
      'Content-Security-Policy',
      "default-src 'self'; report-uri https://h/r?token=t",
      "default-src 'self'; report-uri https://h/r?token=****",
    ],
    ['X-Debug', `saw ${JWT}`, 'saw ••••'],
    ['X-Oidc-Data', 'eyJhbGciOiJFUzI1NiJ9==.eyJzdWIiOiIxIn0=.c2lnbmF0dXJl', '••••'],
    ['X-Client-Principal', 'eyJhdXRoX3R5cCI6ImFhZCJ9', '••••'],
    ['X-Forwarded-User', 'Basic Ym9iOmh1bnRlcjI=', 'Basic ••••'],
    ['WWW-Authenticate', 'Bearer realm="api", error="invalid_token"', 'Bearer realm="api", error="invalid_token"'],
    ['Authorization', 'Bearer', 'Bearer'],
    ['X-Auth-Token', 'Bearer undefined', 'Bearer undefined'],
    ['X-Request-Headers', '{"authorization":"Bearer abc","accept":"*/*"}', '{"authorization":"••••","accept":"*/*"}'],
    ['HX-Location', '{"path":"/a?token=abc","target":"#b"}', '{"path":"/a?token=****","target":"#b"}'],
    ['Content-Security-Policy', 'connect-src https://token.example:8443/a', 'connect-src https://token.example:8443/a'],
    ['Content-Security-Policy', 'report-uri /r?token=abc; report-to csp', 'report-uri /r?token=••••; report-to csp'],
    ['Refresh', '0; url = /a?token=abc', '0; url = /a?token=••••'],
    ['X-Two', 'https://a.example/x,https://u:p@b.example/', 'https://a.example/x,https://****@b.example/'],
    ['OData-EntityId', "https://h/Users('bob')?sig=abc", "https://h/Users('bob')?sig=••••"],
    ['baggage', 'sessionToken=abc,userId=1', 'sessionToken=••••,userId=1'],
    ['X-GitHub-OTP', '123456', '••••'],
    ['X-RateLimit-Tokens-Remaining', '80000', '80000'],
    ['X-Session-Timeout', '3600', '3600'],
    ['X-Functions-Key', 'k', '••••'],
    ['Surrogate-Key', 'product-7', 'product-7'],
    ['X-Cookie', 'sid=abc', 'sid=••••'],
    ['X-Remapped-Set-Cookie', 'sid=abc; Path=/', 'sid=••••; Path=/'],
    ['Set-Cookie', 'a=1; Path=/, b=x,hunter2', 'a=••••; Path=/, b=••••'],
    ['Set-Cookie', 'a="x;hunter2"; Path=/', 'a=••••;••••; Path=/'],
    ['ETag', `"${RANDOM}"`, `"${RANDOM}"`],
    [':path', '/a?api_key=k', '/a?api_key=****'],
  ])('masks %s: %s as %s', (name, value, expected) => {
    expect(redactedValue(name, value)).toBe(expected);
  });
});

/** Adds sensitive data in every possible place. */
const withSensitiveData = (exchange: Exchange): Exchange => {
  const request = [
    { name: 'Cookie', value: 'a=hunter2' },
    { name: 'Authorization', value: 'Bearer hunter2' },
    { name: 'Referer', value: 'https://shop.example/?token=hunter2' },
  ];
  const response = [
    { name: 'Set-Cookie', value: 'sid=hunter2; Path=/' },
    { name: 'Content-Location', value: '/?secret=hunter2' },
    { name: 'X-Auth-Token', value: 'hunter2' },
  ];
  const withResponse = (outcome: Exchange['hops'][0]['outcome']): typeof outcome => {
    if (outcome.kind === 'unanswered') return outcome;
    const { headers, location } = outcome.reply;
    return {
      ...outcome,
      reply: { ...outcome.reply, headers: [...headers, ...response], location: location && `${location}?password=hunter2` },
    };
  };
  const [first, ...rest] = exchange.hops.map((hop) => ({
    ...hop,
    url: `${hop.url}?api_key=hunter2`,
    headers: [...hop.headers, ...request],
    preflight: hop.preflight && {
      ...hop.preflight,
      headers: [...hop.preflight.headers, ...request],
      outcome: withResponse(hop.preflight.outcome),
    },
    outcome: withResponse(hop.outcome),
  }));
  return first ? { ...exchange, hops: [first, ...rest] } : exchange;
};

/** A verdict without the values it quotes. */
const withoutValues = ({ kind, contradicted, credentials, branches }: Verdict) => ({
  kind,
  contradicted,
  credentials,
  branches: branches.map(({ worlds, ruling }) => ({
    worlds,
    kind: ruling.kind,
    failures:
      ruling.kind === 'hidden'
        ? ruling.failures.map(({ check, place, hop, reason, onlyWith }) => [check, place, hop, reason.id, onlyWith])
        : [],
    names: ruling.kind === 'readable' ? ruling.exposure.reply.headers.map(({ name }) => name) : [],
  })),
});

const expectSameVerdict = (exchange: Exchange): void => {
  const once = redact(exchange);
  expect(withoutValues(evaluate(once))).toEqual(withoutValues(evaluate(exchange)));
  expect(redact(once)).toEqual(once);
  expect(JSON.stringify(once)).not.toContain('hunter2');
};

describe('redact', () => {
  it('keeps the verdict of every case without sensitive data', () => {
    for (const one of cases) {
      for (const stage of stages) {
        for (const engine of ['chromium', 'firefox'] as const) expectSameVerdict(withSensitiveData(asExchange(one, stage, engine)));
      }
    }
  });

  it('keeps the verdict of random exchanges without sensitive data', () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => expectSameVerdict(withSensitiveData(exchange))),
      { numRuns: 1_000 },
    );
  });

  it('runs in linear time', () => {
    const names = ['Cookie', 'Set-Cookie', 'Authorization', 'Location', 'Link', 'Refresh', 'X-Text', 'X-Token'];
    const seeds = ['eyJ', 'a', '<', ',a=', ' ', 'https:', '@', '%', '%3D', '?', ';', '=', 'url=', '\t', ', ', 'aA1', '-', '.', '//'];
    for (const seed of seeds) {
      const value = seed.repeat(200_000 / seed.length);
      expect(redactHeaders(names.map((name) => ({ name, value })))).toHaveLength(names.length);
      expect(redactUrl(`https://h/${value}?x=${value}`)).toMatch(/^https:/);
    }
  });
});
