const bare = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/** The item of a list that was meant for a header's name, with other characters between its words; null when there is none. */
export const nearName = (list: string, name: string): string | null =>
  list
    .split(',')
    .map((item) => item.trim())
    .find((item) => item.toLowerCase() !== name && bare(item) === bare(name)) ?? null;
