import type { CompatData } from '@mdn/browser-compat-data/types';
import { describe, expect, test } from 'vitest';
import { headerFacts } from '../src/core/headers/header-facts.ts';
import { HEADER_NAMES } from '../src/core/headers/names.ts';
import { compatPlugin } from './compat-plugin.ts';
import { compatTable } from './compat-table.ts';

const loaded = (): ReturnType<typeof compatTable> => {
  const plugin = compatPlugin();
  const code = plugin.load(plugin.resolveId('virtual:compat') ?? '');
  return JSON.parse(code?.match(/^export const compat = (.*);$/)?.[1] ?? 'null');
};

/** browser-compat-data with one header alone. */
const dataWith = (support: object): CompatData => ({ http: { headers: { Origin: { __compat: { support } } } } }) as unknown as CompatData;

describe('the browser-compat-data plugin', () => {
  test('ignores every other module', () => {
    expect(compatPlugin().resolveId('vite')).toBeNull();
    expect(compatPlugin().load('virtual:compat')).toBeNull();
  });

  test('returns the versions in which each browser added a header', () => {
    const { 'Access-Control-Allow-Credentials': support } = loaded();
    expect(support).toEqual({ chrome: '4', edge: '12', firefox: '3.5', safari: '4' });
  });

  test('finds every key of browser-compat-data', () => {
    const table = loaded();
    for (const name of HEADER_NAMES) {
      const unknown = Object.values(table[name]).filter((version) => version === null).length;
      expect([name, unknown]).toEqual([name, headerFacts(name)?.bcd === null ? 4 : 0]);
    }
  });
});

describe('the compatibility table', () => {
  const versions = (support: object) => compatTable(dataWith(support)).Origin;

  test('uses the newest of several support statements', () => {
    const firefox = [{ version_added: '70' }, { version_added: '1', version_removed: '70', partial_implementation: true }];
    expect(versions({ firefox })).toEqual({ chrome: null, edge: null, firefox: '70', safari: null });
  });

  test('ignores versions behind a flag, removed or not yet released', () => {
    const chrome = { version_added: '90', flags: [{ type: 'preference', name: 'cors' }] };
    const edge = { version_added: '12', version_removed: '79' };
    expect(versions({ chrome, edge, firefox: { version_added: 'preview' }, safari: { version_added: false } })).toEqual({
      chrome: false,
      edge: false,
      firefox: false,
      safari: false,
    });
  });
});
