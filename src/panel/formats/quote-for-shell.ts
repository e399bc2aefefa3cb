// Everything that a terminal could obey, or that changes the order in which text is read. Line breaks are harmless within quotes.
const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const RUNS = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+|(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+/gu;

const octal = (run: string): string => [...new TextEncoder().encode(run)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** One argument for a POSIX shell, whatever is in it. What a terminal could obey is spelled out; NUL, which no argument can hold, is left out. */
export const quoteForShell = (text: string): string => {
  const runs = text.replaceAll('\0', '').match(RUNS) ?? [];
  if (runs.length === 0) return "''";
  return runs.map((run) => (STEERING.test(run) ? `"$(printf '${octal(run)}')"` : `'${run.replaceAll("'", "'\\''")}'`)).join('');
};
