/** Text that may leave the panel or the command. Only these functions make it, so the compiler finds every way out that forgets to mask. */
import { writeUnseen } from '../http/unseen.ts';
import { redactText } from './redact-text.ts';

declare const outgoing: unique symbol;
export type OutgoingText = string & { readonly [outgoing]: true };

/** Returns lines of untrusted text, one each: masked, and with characters that nobody can see written by their numbers. */
export const outgoingLines = (lines: readonly string[]): OutgoingText =>
  lines.map((line) => writeUnseen(redactText(line))).join('\n') as OutgoingText;

/** Returns a text that the caller has made, such as a configuration or a format, masked. Its line breaks and tabs stay. */
export const outgoingText = (text: string): OutgoingText => redactText(text) as OutgoingText;

/** Returns a text as it is: the caller has masked the exchange that it shows, or the user asked for what is masked. */
export const maskedBefore = (text: string): OutgoingText => text as OutgoingText;
