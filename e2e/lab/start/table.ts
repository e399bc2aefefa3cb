/** Returns rows of cells as a terminal table. Each column is as wide as its longest cell, up to `widest` characters. */
export const tableOf = (rows: readonly (readonly string[])[], widest = 90): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.min(widest, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const lines = rows.map((row) => widths.map((width, column) => cut(row[column] ?? '', width).padEnd(width)));
  return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
};

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
