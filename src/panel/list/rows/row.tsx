import type { ComponentChildren } from 'preact';
import { possible } from '../../../core/facts/facts.ts';
import { evidenceOf, explanationOf } from '../../../locales/catalogue/explanation.ts';
import { type Text, unmarked } from '../../../locales/catalogue/text.ts';
import type { ColumnId } from '../../query/columns/columns.ts';
import { usePanel } from '../../shell/context.ts';
import { FoldIcon, VerdictIcon } from '../../shell/icons.tsx';
import { type Entry, statusOf } from '../../state/evaluated.ts';
import { partsOf } from '../../state/parts.ts';
import { Cell, RowFrame, ShownCell } from './row-frame.tsx';
import { HostCell, PathCell } from './url-cells.tsx';
import { useComputedOf } from './use-computed-of.ts';

/** An exchange. It is drawn anew when its own verdict, place or selection changes, and at no other time. */
export const Row = ({ entry, index }: { readonly entry: Entry; readonly index: number }) => {
  const { view, catalogue } = usePanel();
  const judged = entry.judged.value;
  const { exchange, verdict, summary, failure } = judged;
  const tipped = useComputedOf(() => view.tooltip.value === entry.id, [view, entry.id]);
  const unfolded = useComputedOf(() => view.isUnfolded(entry.id), [view, entry.id]);
  const [{ method, url }] = exchange.hops;
  const foldable = partsOf(judged).length > 0;
  const marks = {
    'data-id': entry.id,
    'data-verdict': summary,
    'data-reason': failure?.reason.id ?? '',
    'data-place': failure?.place ?? '',
    'data-url': url,
  };
  const cells: Readonly<Record<ColumnId, () => ComponentChildren>> = {
    verdict: () => (
      <Cell key="verdict" class="verdict-cell" tipped={tipped.value}>
        <Fold foldable={foldable} turn={() => view.fold(entry.id, !unfolded.peek())} />
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {catalogue.summaries[summary]}
        </span>
      </Cell>
    ),
    method: () => <ShownCell key="method" value={method} limit={40} />,
    host: () => <HostCell key="host" url={url} />,
    path: () => <PathCell key="path" url={url} />,
    status: () => (
      <Cell key="status" class="status-cell">
        {statusOf(exchange) ?? '–'}
      </Cell>
    ),
    credentials: () => (
      <Credentials
        key="credentials"
        words={catalogue.credentials(possible(verdict.credentials), verdict.credentials.by)}
        because={evidenceOf(catalogue, verdict.credentials)}
      />
    ),
    reason: () => {
      const { short } = explanationOf(catalogue, verdict);
      return <ShownCell key="reason" value={short} limit={120} title={short} />;
    },
    time: () => (
      <Cell key="time" class="time-cell">
        {catalogue.list.duration(exchange.duration)}
      </Cell>
    ),
  };
  return (
    <RowFrame spot={{ id: entry.id, part: '' }} level={1} index={index} unfolded={foldable ? unfolded.value : null} marks={marks}>
      {view.columnIds.value.map((id) => cells[id]())}
    </RowFrame>
  );
};

/** The mode; behind it how that is known, where there is room for all of it. */
const Credentials = ({ words, because }: { readonly words: string; readonly because: Text }) => {
  const [mode, how] = words.split(' · ');
  return (
    <Cell class="credentials-cell" title={unmarked(because)}>
      <span>{mode}</span>
      {how !== undefined && (
        <>
          {' '}
          <span class="soft">· {how}</span>
        </>
      )}
    </Cell>
  );
};

const Fold = ({ foldable, turn }: { readonly foldable: boolean; readonly turn: () => void }) => {
  if (!foldable) return <span class="fold" />;
  const press = (event: Event) => {
    event.stopPropagation();
    turn();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer, what the arrow keys do
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer, what the arrow keys do
    <span class="fold" onClick={press}>
      <FoldIcon />
    </span>
  );
};
