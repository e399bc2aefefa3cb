import { extractListValues, itemsOf } from './field-values.ts';

const bare = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** The item of a list of header names that was meant for a name, with `_` for `-` or the other way round; null when there is none. */
export const nearName = (list: string, name: string): string | null =>
  itemsOf(extractListValues([{ name, value: list }], name)).find((item) => item.toLowerCase() !== name && bare(item) === bare(name)) ??
  null;
