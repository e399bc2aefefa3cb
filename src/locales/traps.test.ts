import { expect, it } from 'vitest';
import { plain } from './catalogue/text.ts';
import { languages } from './index.ts';

it.each(['ja', 'ko', 'es'] as const)('keeps the code of each English trap in %s', async (tag) => {
  const [english, traps] = await Promise.all([languages.en.loadTraps(), languages[tag].loadTraps()]);
  const codeOf = (words: string) => (words.match(/`[^`]+`/g) ?? []).sort();
  for (const id of Object.keys(english) as (keyof typeof english)[]) {
    expect(plain(traps[id]), id).not.toBe(plain(english[id]));
    expect(codeOf(plain(traps[id])), id).toEqual(codeOf(plain(english[id])));
  }
});
