/**
 * Which of the list's elements draws which line. An element whose line has gone out of sight draws one that came into it: to write other
 * words into a row costs less than to make one, and leaves less garbage. A line that stays keeps its element, and with it the focus.
 */
export type Slots = (lines: readonly string[]) => readonly number[];

/** Gives each line, told by a name of its own, the number of its element. */
export const createSlots = (): Slots => {
  let held = new Map<string, number>();
  let made = 0;
  return (lines) => {
    const wanted = new Set(lines);
    // In the order of the rows, so that after a jump no element must move.
    const free = [...held].filter(([line]) => !wanted.has(line)).map(([, slot]) => slot);
    const before = held;
    held = new Map(lines.map((line) => [line, before.get(line) ?? free.shift() ?? made++]));
    return lines.map((line) => held.get(line) as number);
  };
};
