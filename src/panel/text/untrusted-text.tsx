import type { Span } from '../../core/http/span.ts';
import { excerptOf, type Segment, segmentsOf } from './segments.ts';

interface Props {
  readonly value: string;
  /** The span to mark as wrong. */
  readonly at?: Span | null;
  /** The maximum number of characters shown. */
  readonly limit?: number;
}

/** Untrusted text: every character is visible, and none changes how the rest is read. */
export const UntrustedText = ({ value, at = null, limit = Number.POSITIVE_INFINITY }: Props) => (
  <bdi class="shown" dir="ltr">
    {untrustedText(value, at, limit)}
  </bdi>
);

/** The same without the element, for one that has the class and the direction itself, as in rows. */
export const untrustedText = (value: string, at: Span | null, limit: number) => {
  const excerpt = excerptOf(value, at, limit);
  const segments = segmentsOf(excerpt.value, excerpt.at);
  const first = segments.findIndex(({ marked }) => marked);
  const marked = segments.filter((segment) => segment.marked);
  return (
    <>
      {excerpt.cutBefore && <Ellipsis />}
      {pieces(first < 0 ? segments : segments.slice(0, first))}
      {first >= 0 && <mark>{pieces(marked)}</mark>}
      {first >= 0 && pieces(segments.slice(first + marked.length))}
      {excerpt.cutAfter && <Ellipsis />}
    </>
  );
};

const Ellipsis = () => <span class="soft">…</span>;

const pieces = (segments: readonly Segment[]) =>
  segments.map(({ text, escaped }, index) =>
    escaped ? (
      <span key={index} class="escape">
        {text}
      </span>
    ) : (
      text
    ),
  );
