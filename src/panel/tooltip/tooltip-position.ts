/** The vertical extent of something on the screen, in CSS pixels. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

interface Space {
  /** The row that the tooltip describes. */
  readonly row: Extent;
  /** The focused row and its neighbours, to which the arrow keys go; null without a focused row. */
  readonly keptFree: Extent | null;
  readonly width: number;
  readonly height: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Where it should begin, and the least that keeps the verdicts in sight. */
  readonly x: number;
  readonly minX: number;
}

const GAP = 2; // px

/**
 * Returns where a tooltip goes: below its row, else above, where it covers neither the focused row nor its neighbours; next to
 * those if it can't avoid them otherwise.
 */
export const tooltipPosition = ({
  row,
  keptFree,
  width,
  height,
  viewport,
  x,
  minX,
}: Space): { readonly left: number; readonly top: number } => {
  const left = Math.max(GAP, Math.min(Math.max(x, minX), viewport.width - width - GAP));
  const below = row.bottom + GAP;
  const above = row.top - GAP - height;
  const beyond = keptFree ? [Math.max(below, keptFree.bottom + GAP), Math.min(above, keptFree.top - GAP - height)] : [];
  const fits = (top: number) => top >= 0 && top + height <= viewport.height;
  const covers = (top: number) => keptFree !== null && top < keptFree.bottom && top + height > keptFree.top;
  const best = [below, above].find((top) => fits(top) && !covers(top)) ?? [...beyond, below, above].find(fits);
  return { left, top: best ?? Math.max(0, viewport.height - height) };
};
