import { describe, expect, it } from 'vitest';
import chromium from '../../../e2e/captures/chromium.json' with { type: 'json' };
import firefox from '../../../e2e/captures/firefox.json' with { type: 'json' };
import { engineNames } from '../../core/engines/names.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { Engine, Exchange } from '../../core/facts/facts.ts';
import { showsStorageAccess } from '../har/storage-access.ts';
import { readEntry } from '../har/wire-entry.ts';
import { join } from './join.ts';

// One page, http://localhost:8001, that asked http://127.0.0.1:8002 for one response of each kind; recorded from real DevTools.
const pathOf = ({ hops }: Exchange) => hops[0].url.replace('http://127.0.0.1:8002', '');

const judged = (entries: readonly unknown[], engine: Engine) => {
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

describe('a real recording', () => {
  it('of Chromium gets the names that Chromium gave', () => {
    expect(judged(chromium.entries, 'chromium')).toEqual({
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
      '/none?nocors': 'depends', // told before its headers were known; the panel looks again
      '/corp': null, // blocked by its resource policy, which is no CORS error
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
  it('of Firefox, from its whole list, gets the names that Firefox gave', () => {
    expect(judged(firefox.entries, 'firefox')).toEqual(inFirefox);
  });
  it('of Firefox, from events alone, explains failed preflights although the requests themselves are not told', () => {
    expect(judged(firefox.events, 'firefox')).toEqual(inFirefox);
  });
  it('does not depend on the order in which entries came', () => {
    expect(judged(chromium.entries.toReversed(), 'chromium')).toEqual(judged(chromium.entries, 'chromium'));
    expect(judged(firefox.entries.toReversed(), 'firefox')).toEqual(inFirefox);
  });
});
