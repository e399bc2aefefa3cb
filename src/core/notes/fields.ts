import { getHeader, type HeaderList } from '../http/header-list.ts';
import type { NoteInput } from './note-input.ts';

/** The items of a comma-separated header, lower case; none without it. */
export const listedIn = (headers: HeaderList, name: string): readonly string[] =>
  (getHeader(headers, name) ?? '').split(',').map((item) => item.trim().toLowerCase());

/** Whether an answer consents to credentials. */
export const allowsCredentials = ({ allowCredentials }: NoteInput): boolean => allowCredentials === 'true';
