/** The height of every row, in CSS pixels: fixed, so that the position of a row is known without drawing the others. */
export const ROW_HEIGHT = 24;
