import { getHeader, type HeaderList } from '../http/header-list.ts';
import type { NoteInput } from './note-input.ts';

/** Returns the items of a comma-separated header, lowercase; one empty item if it is missing. */
export const listedIn = (headers: HeaderList, name: string): readonly string[] =>
  (getHeader(headers, name) ?? '').split(',').map((item) => item.trim().toLowerCase());

/** Whether a response allows credentials. */
export const allowsCredentials = ({ allowCredentials }: NoteInput): boolean => allowCredentials === 'true';
