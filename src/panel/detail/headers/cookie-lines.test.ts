import { expect, it } from 'vitest';
import { concealed, cookiesSent, cookiesSet } from './cookie-lines.ts';

it('reads the cookies of a request', () => {
  expect(cookiesSent([{ name: 'cookie', value: 'a=1; b=x=y;; c' }])).toEqual([
    { name: 'a', value: '1' },
    { name: 'b', value: 'x=y' },
    { name: '', value: 'c' },
  ]);
});

it('reads the cookies of a response, on separate lines or joined', () => {
  const headers = [
    { name: 'Set-Cookie', value: 'a=1; Path=/; HttpOnly\nb=2' },
    { name: 'set-cookie', value: 'c=3;SameSite=None; Secure;' },
  ];
  expect(cookiesSet(headers)).toEqual([
    { name: 'a', value: '1', attributes: ['Path=/', 'HttpOnly'] },
    { name: 'b', value: '2', attributes: [] },
    { name: 'c', value: '3', attributes: ['SameSite=None', 'Secure'] },
  ]);
});

it('masks the values of cookies and nothing else', () => {
  expect(concealed('Cookie', 'a=secret; b=secret=; secret')).toBe('a=••••; b=••••;••••');
  expect(concealed('SET-COOKIE', 'a=secret; Path=/x=y\nb=secret')).toBe('a=••••; Path=/x=y\nb=••••');
  expect(concealed('X-Cookie', 'a=1')).toBe('a=1');
});
