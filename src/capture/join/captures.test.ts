import { describe, expect, it } from 'vitest';
import chromium from '../../../e2e/captures/chromium.json' with { type: 'json' };
import firefox from '../../../e2e/captures/firefox.json' with { type: 'json' };
import { engineNames } from '../../core/engines/names.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { Engine, Exchange } from '../../core/facts/facts.ts';
import { showsStorageAccess } from '../har/storage-access.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from './join.ts';

// Recorded from real DevTools: a page on http://localhost:8001 that requested one response of each kind from http://127.0.0.1:8002.
const pathOf = ({ hops }: Exchange) => hops[0].url.replace('http://127.0.0.1:8002', '');

const evaluated = (entries: readonly unknown[], engine: Engine) => {
  const wire = entries.flatMap((entry, index) => readEntry(entry, index) ?? []);
  const exchanges = join(wire, { engine, pageOrigin: 'http://localhost:8001', storageAccessSeen: showsStorageAccess(wire) });
  return Object.fromEntries(
    exchanges.map((exchange) => {
      const { kind, branches, contradicted } = evaluate(exchange);
      const [{ ruling }] = branches;
      const name = ruling.kind === 'hidden' ? engineNames(ruling.failures[0])[engine] : ruling.kind;
      return [pathOf(exchange), contradicted ? 'contradicted' : kind === 'certain' ? name : 'depends'];
    }),
  );
};

describe('a capture', () => {
  it('of Chromium gets the error names that Chromium showed', () => {
    expect(evaluated(chromium.entries, 'chromium')).toEqual({
      '/ok': 'readable',
      '/wild': 'WildcardOriginNotAllowed',
      '/nocred': 'InvalidAllowCredentials',
      '/none': 'MissingAllowOriginHeader',
      '/mismatch': 'AllowOriginMismatch',
      '/multi': 'MultipleAllowOriginValues',
      '/credTRUE': 'InvalidAllowCredentials',
      '/pf404': 'PreflightMissingAllowOriginHeader',
      '/pfok': 'InvalidAllowCredentials',
      '/pfhdr': 'HeaderDisallowedByPreflightResponse',
      '/pfredir': 'PreflightDisallowedRedirect',
      '/redir': 'MissingAllowOriginHeader',
      '/e500': 'MissingAllowOriginHeader',
      'http://127.0.0.1:8999/x': 'no-response',
      '/none?nocors': 'depends', // reported before its headers were known; the panel reads the list again
      '/corp': null, // blocked by CORP, which isn't a CORS error
      '/wild?omit': 'readable',
      '/ok?2': 'readable',
      '/nocred?xhr': 'InvalidAllowCredentials',
      '/nocred?img': 'InvalidAllowCredentials',
    });
  });

  const inFirefox = {
    '/ok': 'readable',
    '/wild': 'CORSNotSupportingCredentials',
    '/nocred': 'CORSMissingAllowCredentials',
    '/none': 'CORSMissingAllowOrigin2',
    '/mismatch': 'CORSAllowOriginNotMatchingOrigin',
    '/multi': 'CORSAllowOriginNotMatchingOrigin',
    '/credTRUE': 'CORSMissingAllowCredentials',
    '/pf404': 'CORSMissingAllowOrigin2',
    '/pfok': 'CORSMissingAllowCredentials',
    '/pfhdr': 'CORSMissingAllowHeaderFromPreflight2',
    '/pfredir': 'CORSExternalRedirectNotAllowed',
    '/redir': 'CORSMissingAllowOrigin2',
    '/e500': 'CORSMissingAllowOrigin2',
    'http://127.0.0.1:8999/x': 'no-response',
    '/none?nocors': 'opaque',
    '/corp': 'COEP',
    '/wild?omit': 'readable',
    '/ok?2': 'readable',
    '/nocred?xhr': 'CORSMissingAllowCredentials',
    '/nocred?img': 'CORSMissingAllowCredentials',
  };
  it('of Firefox, from its whole list, gets the error names that Firefox showed', () => {
    expect(evaluated(firefox.entries, 'firefox')).toEqual(inFirefox);
  });
  it('of Firefox, from events alone, explains failed preflights whose requests aren’t reported', () => {
    expect(evaluated(firefox.events, 'firefox')).toEqual(inFirefox);
  });
  it('has the same result in any order of its entries', () => {
    expect(evaluated(chromium.entries.toReversed(), 'chromium')).toEqual(evaluated(chromium.entries, 'chromium'));
    expect(evaluated(firefox.entries.toReversed(), 'firefox')).toEqual(inFirefox);
  });
});
