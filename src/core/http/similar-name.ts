import { extractListValues, listItems } from './field-values.ts';

const withoutSeparators = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** The item of a list of header names that was meant for a name, with `_` for `-` or the other way round; null when there is none. */
export const similarName = (list: string, name: string): string | null =>
  listItems(extractListValues([{ name, value: list }], name)).find(
    (item) => item.toLowerCase() !== name && withoutSeparators(item) === withoutSeparators(name),
  ) ?? null;
