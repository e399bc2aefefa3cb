import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../e2e/cases/case.ts';
import { asExchange } from '../../../e2e/cases/reading/as-exchange.ts';
import { everyCase, sample } from '../../../e2e/cases/reading/evaluated-cases.ts';
import { type CredentialsMode, type Exchange, open } from '../../core/facts/facts.ts';
import { en } from '../../locales/en/index.ts';
import { type EvaluatedExchange, evaluateExchange } from '../state/evaluated.ts';
import { curlOf } from './curl.ts';
import { harOf } from './har.ts';
import { copiedOf, jsonOf } from './json.ts';
import { jsonText } from './json-text.ts';
import { markdownOf } from './markdown.ts';
import { codeBlock, codeSpan, markdownText } from './markdown-text.ts';
import { redactedUnless } from './redacted.ts';
import { caseOf } from './test-case.ts';

describe('copied Markdown', () => {
  it('contains title, cause, both values, the remedy and the messages', () => {
    const text = markdownOf(sample('allow-credentials-missing'), en);
    expect(text).toContain('`Access-Control-Allow-Credentials: true`');
    expect(text).toContain(en.ui.needed);
    expect(text).toContain(en.remedies.response);
    expect(text).toContain('https://fetch.spec.whatwg.org/');
    expect(text).toMatch(/```http\nGET http:/);
  });

  it('contains what page and server must do together', () => {
    const text = markdownOf(sample('asker-img-no-crossorigin'), en);
    expect(text).toContain('`crossorigin="anonymous"` to `<img>`');
    expect(text).toContain(en.remedies.response);
    expect(markdownOf(sample('asker-img-no-crossorigin-consent'), en)).not.toContain(en.remedies.response);
  });

  it('says what the remedy adds to the headers sent, and what it leaves out', () => {
    const added = markdownOf(sample('allow-headers-one-of-two'), en);
    expect(added).toMatch(/^Access-Control-Allow-Headers: .+, x-other$/m);
    expect(added).toContain('- `Access-Control-Allow-Headers`: adds x-other');
    expect(markdownOf(sample('allow-methods-put-lower-list'), en)).toContain('- `put` is left out');
  });

  it('contains the same advice with the remedies as the panel', () => {
    const { oneLayer, ifIncluded } = en.remedies;
    expect(markdownOf(sample('allow-origin-two-lines'), en)).toContain(markdownText(oneLayer));
    const missing = sample('allow-origin-missing');
    const [hop] = missing.observed.hops;
    const reply = { status: 200, headers: [], location: null, fromServiceWorker: false };
    const credentials = open<CredentialsMode>(['same-origin', 'include']);
    const maybe = evaluateExchange({ ...missing.observed, credentials, hops: [{ ...hop, outcome: { kind: 'answered', reply } }] });
    expect(markdownOf(maybe, en)).toContain(markdownText(ifIncluded));
    // The server already sends it.
    expect(markdownOf(evaluateExchange({ ...missing.observed, credentials }), en)).not.toContain(markdownText(ifIncluded));
    for (const advice of [oneLayer, ifIncluded]) expect(markdownOf(missing, en)).not.toContain(markdownText(advice));
  });

  it('says when the remedies are needed if that depends', () => {
    const { observed } = sample('allow-credentials-missing');
    const depends = evaluateExchange({ ...observed, credentials: open(['same-origin', 'include']), end: 'unknown' });
    expect(depends.verdict.kind).toBe('depends');
    expect(markdownOf(depends, en)).toContain(en.detail.repair.when);
    expect(markdownOf(sample('allow-credentials-missing'), en)).not.toContain(en.detail.repair.when);
  });

  it('has one verdict where all branches have the same outcome', () => {
    const { observed } = sample('redirect-user-password');
    const evaluated = evaluateExchange({ ...observed, redirect: open(['follow', 'error']), end: 'unknown' });
    expect([evaluated.verdict.kind, evaluated.summary]).toEqual(['depends', 'hidden']);
    expect(markdownOf(evaluated, en)).toMatch(/^### Blocked: The redirect URL contains/);
  });

  it('has code that no backtick ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``', '```', '````', 'a', ' ', '\n', '\u202e')).map((all) => all.join('')),
        (text) => {
          const [first = '', ...rest] = codeBlock([text, 'b']).split('\n');
          const fence = /^`{3,}/.exec(first)?.[0] ?? '';
          expect(rest).toHaveLength(3);
          expect(rest.at(-1)).toBe(fence);
          expect(rest.slice(0, -1).join('\n')).not.toContain(fence);
          const span = codeSpan(text);
          const edge = /^`*/.exec(span)?.[0] ?? '';
          if (span !== '') expect(span.slice(edge.length, -edge.length).match(/`+/g) ?? []).not.toContain(edge);
        },
      ),
    );
  });
});

describe('copied data', () => {
  it('has the same fields for every case, and a step for each failure', () => {
    const fields = Object.keys(copiedOf(sample('allow-credentials-missing'), en)).sort();
    for (const { evaluated } of everyCase) {
      const copied = copiedOf(evaluated, en);
      expect(Object.keys(copied).sort()).toEqual(fields);
      expect(copied.failures.length > 0).toBe(copied.verdict === 'hidden');
      for (const { step } of copied.failures) expect(step.link).toMatch(/^https:\/\/fetch\.spec\.whatwg\.org\/.+#/);
      expect(JSON.parse(jsonOf(evaluated, en))).toEqual(copied);
    }
  });
});

describe('JSON text', () => {
  it('shows every character, and is parsed back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = jsonText({ [text]: [`${text}\u202e\u0085\n`] });
        expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}]/u);
        expect(JSON.parse(written)).toEqual({ [text]: [`${text}\u202e\u0085\n`] });
      }),
    );
  });
});

describe('a copied case', () => {
  const gist = ({ verdict }: EvaluatedExchange) =>
    verdict.branches.map(({ ruling }) => {
      if (ruling.kind !== 'hidden') return [ruling.kind];
      return ruling.failures.map(({ check, reason, place, hop }) => [check, reason.id, place, hop]);
    });

  it.each(everyCase.map(({ one, engine, evaluated }) => [one.id, engine, evaluated] as const))(
    'of %s in %s has the same verdict',
    (_, engine, evaluated) => {
      const parsed = JSON.parse(caseOf(evaluated, en)) as Case;
      expect(gist(evaluateExchange(asExchange(parsed, 'test-cross-site', engine)))).toEqual(gist(evaluated));
    },
  );
});

describe('a copy without secrets', () => {
  const SECRETS = ['hunter2', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'Zx81Qp47Lm92Kd63Wv05Tn38'] as const;
  const [word, jwt, random] = SECRETS;
  const secretive = (exchange: Exchange): Exchange => {
    const url = `http://${word}:${word}@api.other.test:7002/${random}/a?token=${word}&a=${jwt}#access_token=${word}`;
    const headers = [
      { name: 'Cookie', value: `a=${word}; b=${jwt}` },
      { name: 'Authorization', value: `Bearer ${random}` },
      { name: 'X-Api-Key', value: word },
      { name: 'Referer', value: url },
    ];
    const answer = (outcome: Exchange['hops'][0]['outcome']): typeof outcome => {
      if (outcome.kind === 'unanswered') return outcome;
      const more = [
        { name: 'Set-Cookie', value: `sid=${word}; Path=/` },
        { name: 'Location', value: url },
        { name: 'Link', value: `<${url}>; rel=next` },
      ];
      return {
        ...outcome,
        reply: { ...outcome.reply, headers: [...outcome.reply.headers, ...more], location: outcome.reply.location && url },
      };
    };
    const [first, ...rest] = exchange.hops.map((hop) => ({
      ...hop,
      url,
      headers: [...hop.headers, ...headers],
      preflight: hop.preflight && { ...hop.preflight, headers, outcome: answer(hop.preflight.outcome) },
      outcome: answer(hop.outcome),
    }));
    return first ? { ...exchange, hops: [first, ...rest] } : exchange;
  };

  it('contains no secrets, in any format', () => {
    for (const { evaluated } of everyCase) {
      const full = redactedUnless(evaluateExchange(secretive(evaluated.exchange)), true);
      const bare = redactedUnless(full, false);
      const texts = [markdownOf, jsonOf, curlOf, caseOf].map((write) => write(bare, en));
      for (const text of [...texts, harOf([bare.exchange])]) for (const secret of SECRETS) expect(text).not.toContain(secret);
      expect(curlOf(full, en)).toContain(word);
    }
  });
});
