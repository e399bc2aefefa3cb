// What an editor or a terminal would not show, or would obey; JSON itself escapes only the first 32 characters.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Data as indented JSON in which every character can be seen. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSEEN, (character) => character.split('').map(escaped).join(''));
