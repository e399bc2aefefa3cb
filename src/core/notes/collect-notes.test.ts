import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AC, AO, API, consent, exchangeOf, headersOf, hop, PAGE, responding } from '../../../e2e/cases/notes/build.ts';
import { noteCases } from '../../../e2e/cases/notes/index.ts';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { adviceOn } from '../../locales/catalogue/notes.ts';
import { plain } from '../../locales/catalogue/text.ts';
import { enNotes } from '../../locales/en/notes.ts';
import { esNotes } from '../../locales/es/notes.ts';
import { jaNotes } from '../../locales/ja/notes.ts';
import { koNotes } from '../../locales/ko/notes.ts';
import { evaluate } from '../evaluate.ts';
import type { Exchange, Outcome } from '../facts/facts.ts';
import { nonEmpty } from '../facts/non-empty.ts';
import type { HeaderList } from '../http/header-list.ts';
import { collectNotes, noteIds } from './collect-notes.ts';
import type { Note, NoteId } from './note.ts';
import { findReflections } from './reflections.ts';

const given = (exchange: Exchange): readonly Note[] => collectNotes(exchange, evaluate(exchange));
const only = <Id extends NoteId>(exchange: Exchange, id: Id) => given(exchange).filter((note) => note.id === id);

describe.each(noteIds)('the note %s', (id) => {
  it.each(noteCases[id].given)('is given: %s', (_, exchange, notes) => {
    const found = only(exchange, id);
    expect(found).toHaveLength(notes.length);
    expect(found).toMatchObject(notes);
  });
  it.each(noteCases[id].missing)('is not given: %s', (_, exchange) => {
    expect(only(exchange, id)).toEqual([]);
  });
});

it('gives no notes for a flawless response, or for a service worker’s response', () => {
  const lines = { ...consent, Vary: 'Origin' };
  expect(given(responding(lines))).toEqual([]);
  const reply = { status: 200, headers: headersOf({ [AO]: 'null', [AC]: 'true' }), location: null, fromServiceWorker: true };
  expect(given(exchangeOf(hop({ outcome: { kind: 'answered', reply } })))).toEqual([]);
});

describe('collectNotes for any exchange', () => {
  const anyText = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 12 });
  const values: Readonly<Record<string, readonly string[]>> = {
    'Set-Cookie': ['a=1', 'a=1\nb=2', '=', 'x'],
    'Access-Control-Max-Age': ['5', '99999999', '-1', '1.5'],
    'Access-Control-Allow-Private-Network': ['true'],
    'Access-Control-Allow-Headers': ['*', '*, authorization'],
    Vary: ['Origin', '*', 'Accept'],
    'Cache-Control': ['no-store', 'max-age=60'],
    Authorization: ['Basic x'],
  };
  const anyLine = fc
    .constantFrom(...Object.keys(values))
    .chain((name) => fc.record({ name: fc.constant(name), value: fc.oneof(fc.constantFrom(...(values[name] ?? [])), anyText) }));
  const enriched = fc
    .record({
      exchange: anyExchange,
      stream: fc.infiniteStream(fc.array(anyLine, { maxLength: 4 })),
    })
    .map(({ exchange, stream }): Exchange => {
      const more = (headers: HeaderList): HeaderList => [...headers, ...(stream.next().value ?? [])];
      const wider = (outcome: Outcome): Outcome =>
        outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, headers: more(outcome.reply.headers) } } : outcome;
      const hops = exchange.hops.map((one) => ({
        ...one,
        headers: more(one.headers),
        preflight: one.preflight && { ...one.preflight, headers: more([]), outcome: wider(one.preflight.outcome) },
        outcome: wider(one.outcome),
      }));
      return { ...exchange, hops: nonEmpty(hops) };
    });
  const hidesOnly: readonly NoteId[] = ['request-executed', 'cookie-stored-though-hidden'];

  it('never throws, and gives each note once, in order, for a received response, in agreement with the verdict', () => {
    const met = new Set<NoteId>();
    fc.assert(
      fc.property(enriched, (exchange) => {
        const verdict = evaluate(exchange);
        const notes = collectNotes(exchange, verdict);
        findReflections([exchange, exchange]);
        const order = notes.map(({ id }) => noteIds.indexOf(id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        const keys = notes.map(({ place: _, ...note }) => JSON.stringify(note));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { id, place, hop } of notes) {
          met.add(id);
          const sighting = exchange.hops[hop];
          expect((place === 'preflight' ? sighting?.preflight?.outcome : sighting?.outcome)?.kind).toBe('answered');
        }
        const ids = notes.map(({ id }) => id);
        if (verdict.branches.some(({ ruling }) => ruling.kind !== 'hidden')) {
          for (const id of hidesOnly) expect(ids).not.toContain(id);
        }
        const { credentials } = verdict;
        if (credentials.kind === 'open' || credentials.value === 'omit') expect(ids).not.toContain('cookie-stored-though-hidden');
        if (credentials.kind === 'seen' && credentials.value === 'include') {
          expect(ids).not.toContain('allow-credentials-false');
          expect(notes).not.toContainEqual(expect.objectContaining({ asked: 'without-credentials' }));
        }
      }),
      { numRuns: 1_500 },
    );
    // The random servers all use http.
    expect(noteIds.filter((id) => !met.has(id))).toEqual(['http-origin-allowed']);
  });

  it('gives notes with complete text in four languages', () => {
    const check = (title: string, what: string) => {
      expect(title.length).toBeGreaterThan(8);
      expect(what.length).toBeGreaterThan(20);
      expect(title + what).not.toMatch(/undefined|\[object|NaN/);
    };
    for (const { given } of Object.values(noteCases)) {
      for (const [, exchange] of given) {
        for (const note of collectNotes(exchange, evaluate(exchange))) {
          for (const { notes } of [enNotes, jaNotes, koNotes, esNotes]) {
            const { title, what } = adviceOn(notes, note);
            check(plain(title), plain(what));
          }
        }
      }
    }
    for (const { reflection } of [enNotes, jaNotes, koNotes, esNotes]) {
      const { title, what } = reflection({ target: API, origins: [PAGE, 'https://b.test'] });
      check(plain(title), plain(what));
      expect(plain(what)).toContain('https://b.test');
    }
  });
});
