/** The replies that cases share: those of a correct server, and the lines that cases vary. */
import type { RawReply } from './case.ts';

/** Returns `Access-Control-Allow-Origin`, by default with the required value. */
export const allowOrigin = (value = '{page}'): string => `Access-Control-Allow-Origin: ${value}`;
/** Returns `Access-Control-Allow-Credentials`, by default with the required value. */
export const allowCredentials = (value = 'true'): string => `Access-Control-Allow-Credentials: ${value}`;
export const allowMethods = (value: string): string => `Access-Control-Allow-Methods: ${value}`;
export const allowHeaders = (value: string): string => `Access-Control-Allow-Headers: ${value}`;

/** The header lines that a request with credentials requires in every reply. */
export const consent: readonly string[] = [allowOrigin(), allowCredentials()];

/** Returns a reply with status 200 and these header lines. */
export const reply = (...lines: readonly string[]): RawReply => ({ status: 200, lines });
/** Returns a reply with this status and these header lines. */
export const replyWith = (status: number, ...lines: readonly string[]): RawReply => ({ status, lines });
/** Returns a redirect to the next hop. */
export const redirectWith = (status: number, ...lines: readonly string[]): RawReply => ({ status, lines: [...lines, 'Location: {next}'] });

/** The response that a request with credentials can read. */
export const allowed: RawReply = reply(...consent);
