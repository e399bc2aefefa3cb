// Characters that an editor or a terminal hides or interprets. JSON itself escapes only the first 32 characters.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Returns data as indented JSON in which every character is visible. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSEEN, (character) => character.split('').map(escaped).join(''));
