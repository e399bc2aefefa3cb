// Unicode, East Asian Width, "Wide" and "Fullwidth": Hangul Jamo, CJK with its punctuation and kana, Hangul, compatibility and full-width
// forms, the planes of further ideographs, emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u;
const COMBINING = /\p{Mn}/u;

/** The width of a text in terminal columns: two for each wide character, none for a combining one. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1), 0);

/** Pads the text with spaces to a width in columns. */
export const padTo = (columns: number, text: string): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)));
