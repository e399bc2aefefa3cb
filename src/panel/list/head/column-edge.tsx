import { useRef } from 'preact/hooks';

interface Props {
  /** Called with the distance, in CSS pixels, that the pointer moved since the last call. */
  readonly drag: (dx: number) => void;
  readonly reset: () => void;
}

/** The edge of a column, which the pointer drags. The heading's keys do the same. */
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
