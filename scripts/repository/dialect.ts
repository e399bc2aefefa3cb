/** Words of an earlier private dialect that no name, comment or file may use again; `src/core/README.md` has those that stayed. */
export const OLD_WORDS = [
  'shun',
  'shunned',
  'enlist',
  'enlisted',
  'heir',
  'ghost',
  'intake',
  'judged',
  'strangers',
  'unite',
  'lone',
  'rested',
  'heard',
  'roll',
  'leg',
  'spot',
  'slots',
] as const;

const PATTERN = new RegExp(`(?<![a-z])(?:${OLD_WORDS.join('|')})(?![a-z])`, 'gi');

/** Camel case taken apart, so that each word of a name stands alone. */
const apart = (text: string): string => text.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');

/** A line for each old word: `file:line word`, or `file word` where the file's own name has it. */
export const oldWordsIn = (path: string, text: string): readonly string[] => {
  const found = (where: string, words: string): readonly string[] =>
    [...new Set(apart(words).match(PATTERN))].map((word) => `${where} ${word.toLowerCase()}`);
  const inText = text.split('\n').flatMap((line, index) => [...new Set(found(`${path}:${index + 1}`, line))]);
  return [...found(path, path), ...inText];
};
