/**
 * Assigns the list's elements to rows. An element whose row left the view draws one that entered it: new text in an element costs less
 * than a new element, and leaves less garbage. A row that stays keeps its element, and with it the focus.
 */
type RowRecycler = (rows: readonly string[]) => readonly number[];

/** Returns a function that maps rows, each given by a unique name, to the numbers of their elements. */
export const createRowRecycler = (): RowRecycler => {
  let assigned = new Map<string, number>();
  let count = 0;
  return (rows) => {
    const wanted = new Set(rows);
    // In the order of the rows, so that after a jump no element must move.
    const free = [...assigned].filter(([row]) => !wanted.has(row)).map(([, element]) => element);
    const before = assigned;
    assigned = new Map(rows.map((row) => [row, before.get(row) ?? free.shift() ?? count++]));
    return rows.map((row) => assigned.get(row) as number);
  };
};
