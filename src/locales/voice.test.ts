import { describe, expect, it } from 'vitest';
import { plain, type Text, unmarked } from './catalogue/text.ts';
import { type Words, wordsOf } from './catalogue-words.ts';
import { isLanguage, languages } from './index.ts';
import { lateParts } from './late-parts.ts';

const MAX_TITLE = 60;
const MAX_SHORT = 28;
const MAX_WORDS = 20;

const tags = Object.keys(languages).filter(isLanguage);
const allWords = await Promise.all(
  tags.map(async (tag) => {
    const { load } = languages[tag];
    const { loadNotes, loadCards, loadTraps, loadConfiguration, loadMissingResponse, loadFirstSteps } = lateParts[tag];
    const [catalogue, notes, cards, traps, configuration, missing, firstSteps] = await Promise.all([
      load(),
      loadNotes(),
      loadCards(),
      loadTraps(),
      loadConfiguration(),
      loadMissingResponse(),
      loadFirstSteps(),
    ]);
    return [tag, wordsOf({ ...catalogue, ...notes, cards, traps, configuration, missing, firstSteps })] as const;
  }),
);
const english = allWords.find(([tag]) => tag === 'en')?.[1] ?? [];

const endingIn = (words: Words, key: 'title' | 'short'): Words => words.filter(([address]) => address.endsWith(`.${key}`));

/** In columns: letters of Chinese, Japanese and Korean take two. */
const widthOf = (words: Text): number =>
  [...unmarked(words)].reduce(
    (width, letter) => width + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー。、「」（）：]/u.test(letter) ? 2 : 1),
    0,
  );
const widerThan = (words: Words, limit: number): readonly string[] =>
  words.filter(([, text]) => widthOf(text) > limit).map(([address, text]) => `${address}: ${unmarked(text)} (${widthOf(text)})`);

describe.each(allWords)('the voice of the catalogue %s', (tag, words) => {
  it(`keeps ${tag === 'en' ? 'titles' : 'the titles of reasons'} within ${MAX_TITLE} columns`, () => {
    const titles = endingIn(words, 'title').filter(([address]) => tag === 'en' || address.startsWith('reasons.'));
    expect(titles.length).toBeGreaterThan(100);
    expect(widerThan(titles, MAX_TITLE)).toEqual([]);
  });

  it(`keeps the Reason column within ${MAX_SHORT} columns`, () => {
    expect(endingIn(words, 'short').length).toBeGreaterThan(100);
    expect(widerThan(endingIn(words, 'short'), MAX_SHORT)).toEqual([]);
  });
});

/** A piece of code counts as one word. */
const withoutCode = (words: Text): string => words.map((piece) => (typeof piece === 'string' ? piece : 'x')).join('');
const sentencesOf = (words: Text): readonly string[] => withoutCode(words).split(/(?<=[.!?])\s+/);
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What English strings don’t say, and what they say instead. */
const OTHER_WORDS: readonly (readonly [unwanted: RegExp, instead: string])[] = [
  [/(?<!\bthere )\b(?:is|are|was) no\b(?!-| longer)/i, 'isn’t, doesn’t'],
  [/\bask(?:s|ed|ing)?\b(?! (?:the user|users|for permission|permission))/i, 'request, send'],
  [/\banswer(?:s|ed|ing)?\b|\brepl(?:y|ies|ied)\b/i, 'response, return, send'],
  [/(?<!\bIP )\baddress(?:es)?\b/i, 'URL, origin'],
  [/\bscripts? (?:sees?|saw|reads?|gets?|got|learns?|never|only)\b|\blet script\b/i, 'JavaScript'],
  [/\b(?:let|lets|letting) (?:\w+ )?(?:in|through)\b|\bwhitelist|\bblacklist|\boff the list\b/i, 'allow, allow-list'],
  [/(?<!\bcolumns are )\bhidden\b|\bhid\b|\bhides\b|\bkept from\b/i, 'block, not expose'],
  [/\bcredentials are asked\b|\bcredentialed (?!only)/i, 'request with credentials'],
  [/\bremember(?:s|ed|ing)?\b/i, 'cache'],
  [/\bguard(?:s|ed|ing)?\b|\blayers?\b/i, 'authentication check, CORS middleware, proxy'],
  [/\b(?:repair|remed)(?:s|y|ies|ied|ed|ing)?\b/i, 'fix'],
  [/\brungs?\b|\bladders?\b|\bsteps? by steps?\b/i, 'check'],
  [/\b(?:seen|observed?|travell?(?:s|ed|ing)?)\b/i, 'recorded, in the network log'],
  [/\bvoids?\b|\bleads? (?:nowhere|away)\b/i, 'isn’t valid, can’t be parsed'],
  [/\bjoin(?:s|ed)?\b/i, 'combine'],
  [/\bletter case\b|\b(?:upper|lower) case\b|\bspel(?:t|ls|led) out\b|\bslash at the end\b/i, 'uppercase, lowercase, trailing slash'],
  [/\bsecrets?\b/i, 'sensitive data, masked'],
  [/\bsandboxed frames?\b|\bforeign\b/i, 'sandboxed iframe, another site'],
  [/\bresource policy\b/i, 'CORP'],
  [/\b(?:rightly|whoever|nobody|so many|all but)\b/i, 'the actor'],
  [/\b(?:says|said|tells|told|knows|wants|demand(?:s|ed)|judg(?:e|es|ed))\b/i, 'send, require, check: servers and browsers aren’t persons'],
  [/\b(?:is|are|was|were|do|does|did|can|could|has|have|had|would|should) not\b|\bcannot\b/i, 'a contraction'],
  [/;|!/, 'a full stop'],
  [/'|"/, 'typographic quotation marks and apostrophes'],
];

describe('the voice of the English catalogue', () => {
  it(`keeps sentences within ${MAX_WORDS} words`, () => {
    const long = english.flatMap(([address, text]) =>
      sentencesOf(text).flatMap((sentence) => (wordsIn(sentence) > MAX_WORDS ? [`${address}: ${sentence} (${wordsIn(sentence)})`] : [])),
    );
    expect(long).toEqual([]);
  });

  it.each(OTHER_WORDS)('writes nothing that matches %s', (unwanted, instead) => {
    const found = english.filter(([, text]) => unwanted.test(withoutCode(text)));
    expect(
      found.map(([address, text]) => `${address}: ${plain(text)}`),
      `write ${instead}`,
    ).toEqual([]);
  });
});
