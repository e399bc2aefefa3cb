/** The replies that cases share: a server that does everything right, and the lines that they vary. */
import type { RawReply } from './case.ts';

/** `Access-Control-Allow-Origin`, by default as it must be. */
export const allowOrigin = (value = '{page}'): string => `Access-Control-Allow-Origin: ${value}`;
/** `Access-Control-Allow-Credentials`, by default as it must be. */
export const allowCredentials = (value = 'true'): string => `Access-Control-Allow-Credentials: ${value}`;
export const allowMethods = (value: string): string => `Access-Control-Allow-Methods: ${value}`;
export const allowHeaders = (value: string): string => `Access-Control-Allow-Headers: ${value}`;

/** What a credentialed request of the page needs of every reply. */
export const consent: readonly string[] = [allowOrigin(), allowCredentials()];

/** A reply with these header lines and status 200. */
export const reply = (...lines: readonly string[]): RawReply => ({ status: 200, lines });
/** A reply with this status and these header lines. */
export const replyWith = (status: number, ...lines: readonly string[]): RawReply => ({ status, lines });
/** A redirect to the next hop. */
export const redirectWith = (status: number, ...lines: readonly string[]): RawReply => ({ status, lines: [...lines, 'Location: {next}'] });

/** The response that a credentialed request may read. */
export const allowed: RawReply = reply(...consent);
