import type { Text } from './text.ts';

/** Formats counts with a language's own digits and grouping. */
export const numberIn = (tag: string): ((count: number) => string) => {
  const format = new Intl.NumberFormat(tag);
  return (count) => format.format(count);
};

/** Joins names of code with a language's commas and "and". */
export const listIn = (tag: string): ((names: readonly string[]) => Text) => {
  const format = new Intl.ListFormat(tag, { type: 'conjunction' });
  return (names) => format.formatToParts(names).map(({ type, value }) => (type === 'element' ? { code: value } : value));
};
