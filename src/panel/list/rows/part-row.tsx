import type { ComponentChildren } from 'preact';
import { type Catalogue, explain } from '../../../locales/catalogue/catalogue.ts';
import type { ColumnId } from '../../query/columns/columns.ts';
import { usePanel } from '../../shell/context.ts';
import { VerdictIcon } from '../../shell/icons.tsx';
import type { Entry } from '../../state/evaluated.ts';
import type { Part } from '../../state/parts.ts';
import { Cell, RowFrame, UntrustedCell } from './row-frame.tsx';
import { HostCell, PathCell } from './url-cells.tsx';

interface Props {
  readonly entry: Entry;
  readonly part: Part;
  readonly index: number;
}

const nameOf = ({ kind, neverSent, status }: Part, { ui, summaries }: Catalogue): string => {
  if (neverSent) return ui.neverSent;
  if (kind === 'request') return status === null ? summaries['no-response'] : ui.response;
  return ui[kind];
};

/** One request of an expanded exchange: a preflight, a redirect, or the last request. */
export const PartRow = ({ entry, part, index }: Props) => {
  const { view, catalogue } = usePanel();
  const { failure } = part;
  const attributes = { 'data-of': entry.id, 'data-part': part.kind, 'data-hop': part.hop };
  const cells: Readonly<Record<ColumnId, () => ComponentChildren>> = {
    verdict: () => (
      <Cell key="verdict" class="verdict-cell">
        <span class="fold" />
        <span class={failure ? 'verdict' : 'part-name'} data-summary={failure ? 'hidden' : undefined}>
          {failure && <VerdictIcon summary="hidden" />}
          {nameOf(part, catalogue)}
        </span>
      </Cell>
    ),
    method: () => <UntrustedCell key="method" value={part.method} limit={40} />,
    host: () => <HostCell key="host" url={part.url} />,
    path: () => <PathCell key="path" method={part.method} urls={[part.url]} />,
    type: () => <Cell key="type" />,
    status: () => (
      <Cell key="status" class="status-cell">
        {part.status ?? '–'}
      </Cell>
    ),
    credentials: () => <Cell key="credentials" />,
    reason: () => <UntrustedCell key="reason" value={failure ? explain(catalogue, failure).short : ''} limit={120} />,
    initiator: () => <Cell key="initiator" />,
    start: () => <Cell key="start" />,
    time: () => <Cell key="time" class="time-cell" />,
  };
  return (
    <RowFrame rowKey={{ id: entry.id, part: part.name }} level={2} index={index} attributes={attributes}>
      {view.columnIds.value.map((id) => cells[id]())}
    </RowFrame>
  );
};
