/** A piece of a sentence: prose, or code, which is not translated and is set apart on the screen. */
type Piece = string | { readonly code: string };
export type Text = readonly Piece[];

/** A template tag for sentences: the template is prose, its arguments are code, unless they are a `Text`. */
export const text = (words: TemplateStringsArray, ...filled: readonly (string | number | Text)[]): Text =>
  words.flatMap((word, index): Piece[] => {
    const value = filled[index];
    const pieces = value === undefined ? [] : typeof value === 'object' ? value : [{ code: String(value) }];
    return word === '' ? [...pieces] : [word, ...pieces];
  });

/** Returns the text as a string, with code between backticks. */
export const plain = (pieces: Text): string => pieces.map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``)).join('');

/** Returns the text as a string, without marking code. */
export const unmarked = (pieces: Text): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

/** Joins whole sentences, without those that are empty. `gap` stands between two of them: Japanese has none. */
export const joinSentences = (gap: '' | ' ', ...sentences: readonly Text[]): Text =>
  sentences.filter(({ length }) => length > 0).flatMap((sentence, index) => (index === 0 || gap === '' ? sentence : [gap, ...sentence]));
