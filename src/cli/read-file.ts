import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';

/** The file can't be read. The message says why, for people. */
export class UnreadableError extends Error {}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Returns a file's text. Throws `UnreadableError`. */
export const readText = async (file: string): Promise<string> => {
  try {
    const { size } = await stat(file);
    if (size > constants.MAX_STRING_LENGTH)
      throw new UnreadableError(`file is too large: ${megabytes(size)} (maximum ${megabytes(constants.MAX_STRING_LENGTH)})`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { code } = error as { code?: string };
    throw new UnreadableError(REASONS[code ?? ''] ?? (error instanceof Error ? error.message : String(error)));
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'file not found',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
};
