import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';

/** A file that cannot be read; the message says why, for a person. */
export class UnreadableError extends Error {}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** The text of a file. Throws `UnreadableError`. */
export const readText = async (file: string): Promise<string> => {
  try {
    const { size } = await stat(file);
    if (size > constants.MAX_STRING_LENGTH) {
      throw new UnreadableError(`it has ${megabytes(size)}; more than ${megabytes(constants.MAX_STRING_LENGTH)} cannot be read at once`);
    }
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { code } = error as { code?: string };
    throw new UnreadableError(REASONS[code ?? ''] ?? (error instanceof Error ? error.message : String(error)));
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
};
