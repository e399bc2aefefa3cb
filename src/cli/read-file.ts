import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** The file can't be read. The message says why, for people. */
export class UnreadableError extends Error {}

/** The name of the standard input. */
export const STDIN = '-';
const MEGABYTES = Math.floor(constants.MAX_STRING_LENGTH / 1e6);

/** Returns a file's text; `-` is the standard input. It stops at the first byte that shows it isn't a HAR file. Throws `UnreadableError`. */
export const readText = async (file: string): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  let hasBegun = false;
  try {
    for await (const chunk of file === STDIN ? createReadStream('', { fd: 0 }) : createReadStream(file)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > constants.MAX_STRING_LENGTH) throw new UnreadableError(`is too large: the maximum is ${MEGABYTES} MB`);
      if (hasBegun) continue;
      const start = Buffer.concat(chunks)
        .toString('utf8', 0, MAX_START)
        .replace(/^\ufeff/, '')
        .trimStart();
      hasBegun = start.startsWith('{');
      if (start !== '' ? !hasBegun : size > MAX_START) throw new UnreadableError('not a HAR file: it doesn’t begin with {');
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(reasonOf(error));
  }
  if (!hasBegun) throw new UnreadableError('is empty');
  return Buffer.concat(chunks).toString('utf8');
};

const MAX_START = 1_000_000; // bytes of white space, which an endless input may send

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'file not found',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
  ENOSPC: 'no space left on the device',
};

/** Why the system refused to read or write, for people. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return REASONS[code ?? ''] ?? message ?? String(error);
};
