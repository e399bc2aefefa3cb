import { escapeUnseenInJson } from '../../core/http/unseen.ts';

/** Returns data as indented JSON in which every character is visible. */
export const jsonText = (value: unknown): string => escapeUnseenInJson(JSON.stringify(value, null, 2));
