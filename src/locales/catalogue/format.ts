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
/** Formats milliseconds in a language: as milliseconds below one second, else as seconds. */
export const durationIn = (tag: string): ((ms: number) => string) => {
  const short = new Intl.NumberFormat(tag, { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });
  const long = new Intl.NumberFormat(tag, { style: 'unit', unit: 'second', maximumFractionDigits: 2 });
  return (ms) => (Math.round(ms) < 1_000 ? short.format(ms) : long.format(ms / 1_000));
};

/** Whole seconds, with the word in the form that the number needs: "1 second", "7,200 seconds". */
export const secondsIn = (tag: string): ((seconds: number) => string) => {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  return (seconds) => format.format(seconds);
};
