import { expect, it } from 'vitest';
import { plain } from './catalogue/text.ts';
import { lateParts } from './late-parts.ts';

it.each(['ja', 'ko', 'es'] as const)('keeps the code of each English trap in %s', async (tag) => {
  const [english, traps] = await Promise.all([lateParts.en.loadTraps(), lateParts[tag].loadTraps()]);
  const codeOf = (words: string) => (words.match(/`[^`]+`/g) ?? []).sort();
  for (const id of Object.keys(english) as (keyof typeof english)[]) {
    expect(plain(traps[id]), id).not.toBe(plain(english[id]));
    expect(codeOf(plain(traps[id])), id).toEqual(codeOf(plain(english[id])));
  }
});
