import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCase, hiddenInPreflight } from '../../../e2e/cases/reading/evaluated-cases.ts';
import { en } from '../../locales/en/index.ts';
import { curlArguments, curlOf } from './curl.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** Returns the arguments that a shell reads from a command line, printed as NUL-separated text. */
const argumentsIn = (commandLine: string): readonly string[] => {
  const { stdout, status } = spawnSync('sh', ['-c', `set -- ${commandLine}\nprintf '%s\\0' "$@"`], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.split('\0').slice(0, -1);
};

describe('text quoted for a shell', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          "'",
          '"',
          '$(id)',
          '`id`',
          '\\',
          '\n',
          '\r',
          '\u001b[201~',
          '\u202e',
          '!',
          '-',
          '%s',
          '\t',
          ' ',
          'é',
          '\u0085',
          '{a,b}',
          '#',
        ),
      )
      .map((pieces) => pieces.join('')),
  );

  it('is one argument, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 30 }), (texts) => {
        const clean = texts.map((text) => Buffer.from(text.replaceAll('\0', '')).toString());
        expect(argumentsIn(texts.map(quoteForShell).join(' '))).toEqual(clean);
      }),
      { numRuns: 60 },
    );
  });

  it('contains nothing that a terminal interprets', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(quoteForShell(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('a copied command', () => {
  /** Returns the commands in a text, each with its comment and its arguments. */
  const commandsIn = (text: string) =>
    text
      .split(/^# /m)
      .slice(1)
      .map((part) => ({ comment: part.slice(0, part.indexOf('\n')), args: argumentsIn(part.slice(part.indexOf('\n') + 1).trimEnd()) }));

  it('makes the request and then its preflight as they were sent', () => {
    const { exchange } = hiddenInPreflight;
    const [{ method, url, preflight }] = exchange.hops;
    const [request, asked, ...more] = commandsIn(curlOf(hiddenInPreflight, en));
    expect(more).toEqual([]);
    expect([request?.comment, asked?.comment]).toEqual([en.ui.request, en.ui.preflight]);
    expect(request?.args).toEqual(expect.arrayContaining(['curl', '-i', '-X', method, '--url', url, 'Origin: http://app.site.test:7001']));
    expect(asked?.args).toEqual(
      expect.arrayContaining(['OPTIONS', url, 'Origin: http://app.site.test:7001', `Access-Control-Request-Method: ${preflight?.method}`]),
    );
  });

  it('leaves out headers that curl sets itself, and invalid ones', () => {
    const headers = [
      { name: ':authority', value: 'h' },
      { name: 'Host', value: 'h' },
      { name: 'content-length', value: '3' },
      { name: '@/etc/passwd', value: '' },
      { name: 'X-Empty', value: '' },
      { name: 'X-A', value: 'a\r\nB: c' },
    ];
    expect(curlArguments('HEAD', 'https://h/[1-3]#x', headers)).toEqual([
      'curl',
      '-i',
      '--globoff',
      '--head',
      '-H',
      'X-Empty;',
      '-H',
      'X-A: a B: c',
      '--url',
      'https://h/[1-3]',
    ]);
  });

  it('exists for every case', () => {
    for (const { evaluated } of everyCase) expect(curlOf(evaluated, en)).toMatch(/^# .+\ncurl \\\n/);
  });
});
