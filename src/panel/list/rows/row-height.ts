/** The height of every row, in CSS pixels: fixed, so that a row's place is known without drawing the others. */
export const ROW_HEIGHT = 24;
