import { getHeader, type HeaderList } from '../http/header-list.ts';
import type { Message } from './message.ts';

/** The items of a comma-separated header, lower case; none without it. */
export const listIn = (headers: HeaderList, name: string): readonly string[] =>
  (getHeader(headers, name) ?? '').split(',').map((item) => item.trim().toLowerCase());

/** Whether an answer consents to credentials. */
export const allowsCredentials = ({ allowCredentials }: Message): boolean => allowCredentials === 'true';
