import { extractListValues, listItems } from './field-values.ts';

/** Returns the name in lower case, without `-` and `_`. */
export const withoutSeparators = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** Returns the listed header name that differs from `name` only in `-` and `_`; null if there is none. */
export const similarName = (list: string, name: string): string | null =>
  listItems(extractListValues([{ name, value: list }], name)).find(
    (item) => item.toLowerCase() !== name && withoutSeparators(item) === withoutSeparators(name),
  ) ?? null;
