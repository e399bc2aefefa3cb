import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeUnseenInJson, unseenIn, writeUnseen } from './unseen.ts';

describe('writeUnseen', () => {
  it.each([
    ['true\u00a0', 'true\\u00a0'],
    ['true\u2800', 'true\\u2800'],
    ['true\u3164', 'true\\u3164'],
    ['true\u034f', 'true\\u034f'],
    ['true\ufe0f', 'true\\ufe0f'],
    ['true\u{e0001}', 'true\\u{e0001}'],
    ['a\nb', 'a\\u000ab'],
    ['\u202eabc', '\\u202eabc'],
    ['https://\u0430pi.example', 'https://\\u0430pi.example'],
    ['https://api.\u0435xample', 'https://api.\\u0435xample'],
    ['https://\u0430\u0440\u0440\u04cf\u0435.com', 'https://\\u0430\\u0440\\u0440\\u04cf\\u0435.com'],
    ['\u03bfpen', '\\u03bfpen'],
  ])('writes %j as %s', (text, written) => {
    expect(writeUnseen(text)).toBe(written);
  });

  it.each(['https://api.example/?q=a b', 'привет мир', 'καλημέρα', 'コルス', '한국어 문장', 'bücher', 'a–b…'])('keeps %s', (text) => {
    expect(writeUnseen(text)).toBe(text);
  });

  it('writes the same as its runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        let written = '';
        for (const { start, end, numbers } of unseenIn(text)) {
          written += text.slice(from, start) + numbers;
          from = end;
        }
        expect(written + text.slice(from)).toBe(writeUnseen(text));
      }),
    );
  });

  it('takes a time in proportion to the length', () => {
    for (const unit of ['a', '\u0430', 'a\u0430', '\u00a0', 'a.']) expect(writeUnseen(unit.repeat(200_000)).length).toBeGreaterThan(0);
  });
});

it('keeps the value of JSON', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
      const text = JSON.stringify(JSON.parse(json), null, 2);
      expect(JSON.parse(escapeUnseenInJson(text))).toEqual(JSON.parse(json));
      expect(escapeUnseenInJson(text).replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}]|[^\S ]/u);
    }),
  );
});
