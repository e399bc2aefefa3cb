/**
 * Characters of untrusted text that deceive a reader: they can't be seen, look like a plain space, reorder other text, or look like an ASCII
 * letter beside ASCII letters, as in `аpi.example` with a Cyrillic `а`.
 */

// U+2800 is an empty Braille pattern. The look-alikes are bounded to the same word, so that a Russian or Greek text stays readable.
const UNSEEN =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\S ]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}](?:(?<=[A-Za-z][^\s/:?#,;=&"']{0,63}.)|(?=[^\s/:?#,;=&"']{0,63}[A-Za-z]))/gu;

/** A run of characters that deceive, and their numbers as text. `start` and `end`: indices of the text. */
interface Unseen {
  readonly start: number;
  readonly end: number;
  readonly numbers: string;
}

const numberOf = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
};

/** Returns the runs of characters that deceive, in order. */
export const unseenIn = (text: string): readonly Unseen[] => {
  const runs: Unseen[] = [];
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    const end = index + character.length;
    const last = runs.at(-1);
    if (last?.end === index) runs[runs.length - 1] = { start: last.start, end, numbers: last.numbers + numberOf(character) };
    else runs.push({ start: index, end, numbers: numberOf(character) });
  }
  return runs;
};

/** Returns the text with every character that deceives written by its number, such as `\u00a0` or `\u{e0001}`. */
export const writeUnseen = (text: string): string => text.replace(UNSEEN, numberOf);

const unitNumber = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Returns a JSON text with the same characters escaped, which keeps its value. Line breaks between its tokens stay. */
export const escapeUnseenInJson = (json: string): string =>
  json.replace(UNSEEN, (character) => (character === '\n' ? character : character.split('').map(unitNumber).join('')));
