import type { ComponentChildren } from 'preact';
import { possible } from '../../../core/facts/facts.ts';
import { nonEmpty } from '../../../core/facts/non-empty.ts';
import { explain } from '../../../locales/catalogue/catalogue.ts';
import { type Text, unmarked } from '../../../locales/catalogue/text.ts';
import { evidenceOf, explanationOf } from '../../../locales/explanation.ts';
import type { ColumnId } from '../../query/columns/columns.ts';
import { typeOf } from '../../query/type-of.ts';
import { usePanel } from '../../shell/context.ts';
import { ExpandIcon, VerdictIcon } from '../../shell/icons.tsx';
import type { Entry } from '../../state/evaluated.ts';
import { partsOf } from '../../state/parts.ts';
import { clockTime, statusesOf } from './cell-texts.ts';
import { InitiatorCell } from './initiator-cell.tsx';
import { Cell, RowFrame, UntrustedCell } from './row-frame.tsx';
import { HostCell, PathCell } from './url-cells.tsx';
import { useComputedOf } from './use-computed-of.ts';

/** The row of an exchange. It is redrawn only when its own verdict, position or selection changes. */
export const Row = ({ entry, index }: { readonly entry: Entry; readonly index: number }) => {
  const { view, catalogue } = usePanel();
  const evaluated = entry.evaluated.value;
  const { exchange, verdict, summary, failure, was } = evaluated;
  const hasTooltip = useComputedOf(() => view.tooltip.value === entry.id, [view, entry.id]);
  const expanded = useComputedOf(() => view.isExpanded(entry.id), [view, entry.id]);
  const [{ method, url }] = exchange.hops;
  const expandable = partsOf(evaluated).length > 0;
  const attributes = {
    'data-id': entry.id,
    'data-verdict': summary,
    'data-reason': failure?.reason.id ?? '',
    'data-place': failure?.place ?? '',
    'data-url': url,
    ...(was && { 'data-fixed': was.reason.id }),
  };
  const cells: Readonly<Record<ColumnId, () => ComponentChildren>> = {
    verdict: () => (
      <Cell key="verdict" class="verdict-cell">
        <ExpandToggle expandable={expandable} toggle={() => view.setExpanded(entry.id, !expanded.peek())} />
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {was ? catalogue.list.loop.fixed : catalogue.summaries[summary]}
        </span>
      </Cell>
    ),
    method: () => <UntrustedCell key="method" value={method} limit={40} />,
    host: () => <HostCell key="host" url={url} />,
    path: () => <PathCell key="path" method={method} urls={nonEmpty(exchange.hops.map((hop) => hop.url))} operation={exchange.operation} />,
    type: () => <Cell key="type">{typeOf(exchange)}</Cell>,
    status: () => (
      <Cell key="status" class="status-cell">
        {statusesOf(exchange)}
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
      const short = was ? catalogue.list.loop.was(explain(catalogue, was).short) : explanationOf(catalogue, verdict).short;
      return <UntrustedCell key="reason" value={short} limit={120} />;
    },
    initiator: () => <InitiatorCell key="initiator" site={exchange.calledAt} />,
    start: () => (
      <Cell key="start" class="time-cell">
        {clockTime(exchange.startedAt)}
      </Cell>
    ),
    time: () => (
      <Cell key="time" class="time-cell">
        {catalogue.list.duration(exchange.duration)}
      </Cell>
    ),
  };
  return (
    <RowFrame
      rowKey={{ id: entry.id, part: '' }}
      level={1}
      index={index}
      expanded={expandable ? expanded.value : null}
      hasTooltip={hasTooltip.value}
      attributes={attributes}
    >
      {view.columnIds.value.map((id) => cells[id]())}
    </RowFrame>
  );
};

/** The mode, followed by how it is known, where both fit. */
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

const ExpandToggle = ({ expandable, toggle }: { readonly expandable: boolean; readonly toggle: () => void }) => {
  if (!expandable) return <span class="fold" />;
  const onClick = (event: Event) => {
    event.stopPropagation();
    toggle();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer, what the arrow keys do
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer, what the arrow keys do
    <span class="fold" onClick={onClick}>
      <ExpandIcon />
    </span>
  );
};
