import type { Span } from '../../core/http/span.ts';
import { excerptOf, type Segment, segmentsOf } from './segments.ts';

interface Props {
  readonly value: string;
  /** What of it is wrong. */
  readonly at?: Span | null;
  /** How many characters are shown at most. */
  readonly limit?: number;
}

/** Text of strangers: every character can be seen, none of them steers how the rest is read. */
export const Shown = ({ value, at = null, limit = Number.POSITIVE_INFINITY }: Props) => (
  <bdi class="shown" dir="ltr">
    {shownIn(value, at, limit)}
  </bdi>
);

/** The same for an element that has the class and the direction itself, as where many are drawn at once. */
export const shownIn = (value: string, at: Span | null, limit: number) => {
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
