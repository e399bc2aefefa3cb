// Characters that a terminal could interpret, or that reorder text. Line breaks are harmless within quotes.
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const RUNS = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+|(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+/gu;

const octal = (run: string): string => [...new TextEncoder().encode(run)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** Quotes any text as one argument for a POSIX shell. Control characters are escaped; NUL, which no argument can hold, is removed. */
export const quoteForShell = (text: string): string => {
  const runs = text.replaceAll('\0', '').match(RUNS) ?? [];
  if (runs.length === 0) return "''";
  return runs.map((run) => (CONTROL.test(run) ? `"$(printf '${octal(run)}')"` : `'${run.replaceAll("'", "'\\''")}'`)).join('');
};
