import { useRef } from 'preact/hooks';

interface Props {
  /** Tells how far the pointer moved since it was asked last, in px. */
  readonly drag: (dx: number) => void;
  readonly reset: () => void;
}

/** The edge of a column, for the pointer; the heading's keys do the same. */
export const ColumnEdge = ({ drag, reset }: Props) => {
  const at = useRef<number | null>(null);
  return (
    <span
      class="column-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        at.current = event.clientX;
      }}
      onPointerMove={({ clientX }) => {
        if (at.current === null || clientX === at.current) return;
        drag(clientX - at.current);
        at.current = clientX;
      }}
      onLostPointerCapture={() => {
        at.current = null;
      }}
      onDblClick={reset}
    />
  );
};
