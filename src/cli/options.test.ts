import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

describe('options', () => {
  it.each([
    [[]],
    [['explain']],
    [['judge', 'a.har']],
    [['explain', '--credentials', 'maybe', 'a.har']],
    [['explain', '--credentials']],
    [['explain', '--locale', 'tlh', 'a.har']],
    [['explain', '--configuration', 'iis', 'a.har']],
    [['explain', '--colour', 'a.har']],
    [['explain', '--json=yes', 'a.har']],
  ])('are refused when they are invalid: %j', (args) => {
    expect(() => readOptions(args, {})).toThrow(UsageError);
  });

  it('may come before and after files', () => {
    const options = readOptions(['explain', 'a.har', '--engine', 'webkit', 'b.har', '--json'], {});
    expect(options).toEqual({
      files: ['a.har', 'b.har'],
      json: true,
      credentials: null,
      engine: 'webkit',
      configuration: null,
      showSecrets: false,
      locale: 'en',
    });
  });

  const localeOf = (variables: Parameters<typeof readOptions>[1], ...args: readonly string[]) =>
    readOptions(['explain', 'a.har', ...args], variables)?.locale;

  it('take the language from --locale, else from the environment, else English', () => {
    expect(localeOf({ LC_ALL: 'ja_JP.UTF-8' }, '--locale', 'ko')).toBe('ko');
    expect(localeOf({ LC_ALL: 'ja_JP.UTF-8', LANG: 'es_ES' })).toBe('ja');
    expect(localeOf({ LC_ALL: '', LC_MESSAGES: 'ko', LANG: 'es_ES' })).toBe('ko');
    expect(localeOf({ LANG: 'es_MX@euro' })).toBe('es');
    for (const LANG of ['C', 'C.UTF-8', 'POSIX', 'fr_FR', 'constructor', '']) expect(localeOf({ LANG })).toBe('en');
    expect(localeOf({})).toBe('en');
  });
});
