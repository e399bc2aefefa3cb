import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includesCredentials, originOf } from '../http/url.ts';
import { redactHeaders } from './redact.ts';
import { redactUrl } from './redact-text.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const RANDOM = 'f47Ac10b58Cc4372A5670e02b2C3d479';

describe('redactUrl', () => {
  it.each([
    ['https://user:pass@api.example:8443/a', 'https://****@api.example:8443/a'],
    ['https:/u:p@h/', 'https:/****@h/'],
    ['//u@h/x', '//****@h/x'],
    ['https://h/a?access_token=x&b=2#id_token=y&state=z', 'https://h/a?access_token=****&b=2#id_token=****&state=z'],
    ['https://h/a?%74oken=x', 'https://h/a?%74oken=****'],
    ['https://h/#/route?token=x', 'https://h/#/route?token=****'],
    [`https://h/a?x=${JWT}`, 'https://h/a?x=****'],
    [`https://h/a?x=${RANDOM}`, 'https://h/a?x=****'],
    [`https://h/${JWT}/b`, 'https://h/****/b'],
    ['https://h/f47ac10b-58cc-4372-a567-0e02b2c3d479/b', 'https://h/****/b'],
    ['https://h/u/mallory@mail.example/mail', 'https://h/u/****/mail'],
    ['https://h/npm/vue@3.4.1/dist/vue.js', 'https://h/npm/vue@3.4.1/dist/vue.js'],
    ['https://h/share/4x9q', 'https://h/share/****'],
    ['https://h/a?has%C5%82o=x&Hasło=y', 'https://h/a?has%C5%82o=****&Hasło=****'],
    ['https://h/a;jsessionid=x?y=1', 'https://h/a;jsessionid=****?y=1'],
    ['https://h/?next=https%3A%2F%2Fg%2F%3Ftoken%3Dx%26b%3D1', 'https://h/?next=https%3A%2F%2Fg%2F%3Ftoken%3D****%26b%3D1'],
    [`https://h/?next=${RANDOM}%3Ftoken%3Dx%26b=%`, 'https://h/?next=****%3Ftoken%3D****%26b=%'],
    [`https://h/?a%3Ftoken=x%`, 'https://h/?a%3Ftoken=****'],
    [
      `https://h/proxy/https%3A%2F%2Fu%3Ap%40g%2F%253Fsid%253Dx%20%E3%82`,
      'https://h/proxy/https%3A%2F%2F****%40g%2F%253Fsid%253D****%20%E3%82',
    ],
    [`https://h/?x=https:@${RANDOM}`, 'https://h/?x=https:@****'],
    ['https://h/?filter={"token":"x","page":2}', 'https://h/?filter={"token":"****","page":2}'],
    [
      'https://h/?filter=%7B%22password%22%3A%22a%26b%22%2C%22b%22%3A1%7D',
      'https://h/?filter=%7B%22password%22%3A%22****%22%2C%22b%22%3A1%7D',
    ],
    ['https://h/?query=mutation{login(password:"x"){id}}', 'https://h/?query=mutation{login(password:"****"){id}}'],
    ['https://h/?query=%7Blogin(password%3A+%22x%22)%7Bid%7D%7D', 'https://h/?query=%7Blogin(password%3A+%22****%22)%7Bid%7D%7D'],
    ['https://h/?q=access_token:x', 'https://h/?q=access_token:****'],
    ['https://h/?x=Bearer%20abc', 'https://h/?x=Bearer%20****'],
    ['https://cors.example/https://u:p@api.example/v1', 'https://cors.example/https://****@api.example/v1'],
    ['https://cors.example/?https://u:p@api.example/v1', 'https://cors.example/?https://****@api.example/v1'],
    ['https://h/?urls=["https://u:p@a.example/"]', 'https://h/?urls=["https://****@a.example/"]'],
    ['blob:https://u:p@h/a', 'blob:https://****@h/a'],
    ['https://h/?user[password]=x&token[]=y', 'https://h/?user[password]=****&token[]=****'],
    ['https://h/?oauth_verifier=x&oobCode=y&data[pass]=z', 'https://h/?oauth_verifier=****&oobCode=****&data[pass]=****'],
    ['https://h/?password=p%40ss;word&b=1', 'https://h/?password=****&b=1'],
    ['https://h/?token=abc?def', 'https://h/?token=****'],
    ['https://h/?a%2525252525253Ftoken%2525252525253Dx', 'https://h/?a%2525252525253Ftoken%2525252525253D****'],
    [`https://h/${RANDOM}.woff2`, 'https://h/****.woff2'],
    ['https://h/#/a/sid=x', 'https://h/#/a/sid=****'],
    ['https://h/a&sid=x', 'https://h/a&sid=****'],
    ['https://h/?a=b=c=d=e=sid=x', 'https://h/?a=b=c=d=e=sid=****'],
    ['https://h/?x=//token=x', 'https://h/?x=//token=****'],
    ['https://h/reset-password/ab12', 'https://h/reset-password/****'],
    ['https://h/verify/483920?lang=es', 'https://h/verify/****?lang=es'],
    ['https://h/?contrase%C3%B1a=x', 'https://h/?contrase%C3%B1a=****'],
    ['https://h/?비밀번호=x&パスワード=y', 'https://h/?비밀번호=****&パスワード=****'],
    ['https://h/?pin=482&cvv=987&otp=12&code=404', 'https://h/?pin=****&cvv=****&otp=****&code=404'],
    ['https://h/?state=af0ifjsldkj-1', 'https://h/?state=****'],
    ['https://h/?x=4111+1111+1111+1111', 'https://h/?x=****'],
    ['https://h/?to=kim.lee%40mail.example&from=%2B49+151+2345678', 'https://h/?to=****&from=****'],
    ['https://h/?x=ghp_abcdefgh12', 'https://h/?x=****'],
    ['https://h/v1/AKIA0EXAMPLE0KEY00', 'https://h/v1/****'],
    ['https://h/a?f9k2x7c1m3q8', 'https://h/a?****'],
    ['https://h/?token=&session=true&key=undefined', 'https://h/?token=&session=true&key=undefined'],
  ])('masks %s as %s', (url, expected) => {
    expect(redactUrl(url)).toBe(expected);
  });

  it.each([
    'https://api.example/v1/orders/12345?page=2&sort=created-at',
    'https://api.example/case/redirect-to-another-origin-with-credentials/local-same-site/0/0',
    'https://api.example/getUserAccountSettingsForOrganisation',
    'https://api.example/a?from=2024-01-01T00:00:00.000Z',
    'https://api.example/?q=%E3%82%B3%E3%83%AB%E3%82%B9%E3%82%92%E8%AA%AC%E6%98%8E%E3%81%99%E3%82%8B',
    'https://api.example/?return=%2Forders%3Fpage%3D2',
    '/assets/main.3f2a9c1d.js',
    'https://api.example/confirm/order?state=California&step=state-of-mind',
    'https://api.example/reset/all/users/12345',
    'https://api.example/css/sk-button-primary.css?key-value-store',
    'https://api.example/t/1700000000000/2024-01-31/00000000-0000-0000-0000-000000000000?1700000000',
    'https://api.example/?token_type=bearer&credentials=include&max_tokens=256&code=404&sort_key=name&country_code=de',
    'https://api.example/?redirect_uri=https%3A%2F%2Fmy-app-git-feature-x1y2z3-team-a1b2.preview.example%2Fcb',
    'https://cors.example/https://my-app-git-feature-x1y2z3-team-a1b2.preview.example/cb',
    'https://api.example/v1/sessions:detectIntent/token:refresh',
    'https://api.example/npm/@scope/pkg@1.2.3/index.js',
  ])('keeps %s', (url) => {
    expect(redactUrl(url)).toBe(url);
  });

  const piece = fc.constantFrom(
    'https:',
    '//',
    '/',
    '\\',
    '@',
    ':',
    '?',
    '#',
    '&',
    ';',
    '=',
    'token',
    'h.example',
    '%',
    '%3D',
    '%3F',
    JWT,
    RANDOM,
    'a',
  );
  const anyUrl = fc.oneof(
    fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
    fc.string(),
    fc.webUrl({ withQueryParameters: true }),
  );

  it('keeps the origin and whether the URL includes credentials, and is idempotent', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        const once = redactUrl(url);
        expect(redactUrl(once)).toBe(once);
        expect(originOf(once)).toBe(originOf(url));
        expect(includesCredentials(once)).toBe(includesCredentials(url));
      }),
      { numRuns: 5_000 },
    );
  });

  it('masks the value of a sensitive name in any encoding and any context', () => {
    const encoded = (text: string, times: number): string => (times === 0 ? text : encoded(encodeURIComponent(text), times - 1));
    const around = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const before = fc.constantFrom('?', '#', '&', ';', '/', ',', ' ', '{');
    const sensitive = fc.constantFrom('token=hunter2', '"X-Api-Key":"hunter2"', 'password:"hunter2"', '//u:hunter2@', 'Bearer hunter2 ');
    fc.assert(
      fc.property(around, before, sensitive, fc.nat({ max: 4 }), around, (left, delimiter, secret, times, right) => {
        expect(redactUrl(`https://h/${left}${encoded(delimiter + secret, times)}${right}`)).not.toContain('hunter2');
        expect(redactHeaders([{ name: 'X-Text', value: `${left} ${secret} ${right}` }])[0]?.value).not.toContain('hunter2');
      }),
      { numRuns: 5_000 },
    );
  });
});
