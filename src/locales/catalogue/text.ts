/** A piece of a sentence: words, or a term of code that no language translates and every reader sees set apart. */
export type Piece = string | { readonly code: string };
export type Text = readonly Piece[];

/** Writes a sentence: the template's own words are prose, what is filled in is code, unless it is a text itself. */
export const text = (words: TemplateStringsArray, ...filled: readonly (string | number | Text)[]): Text =>
  words.flatMap((word, index): Piece[] => {
    const value = filled[index];
    const pieces = value === undefined ? [] : typeof value === 'object' ? value : [{ code: String(value) }];
    return word === '' ? [...pieces] : [word, ...pieces];
  });

/** As plain characters, with code between backticks. */
export const plain = (pieces: Text): string => pieces.map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``)).join('');

/** As plain characters, code like everything else. */
export const unmarked = (pieces: Text): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

/** Joins whole sentences, without those that are empty. `gap` stands between two of them: Japanese has none. */
export const joinSentences = (gap: '' | ' ', ...sentences: readonly Text[]): Text =>
  sentences.filter(({ length }) => length > 0).flatMap((sentence, index) => (index === 0 || gap === '' ? sentence : [gap, ...sentence]));
