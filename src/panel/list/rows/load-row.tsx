// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed
// biome-ignore-all lint/a11y/useFocusableInteractive: rows have the focus, not their cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list handles the keys
import { hostOf, pathOf } from '../../query/url-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { ExpandIcon } from '../../shell/icons.tsx';
import { headingKey } from '../../state/list-model/load-rows.ts';
import { isRow } from '../../state/list-model/rows.ts';
import { startOfLoad } from '../../state/loads/by-load.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { rowElementId } from './row-frame.tsx';
import { ROW_HEIGHT } from './row-height.ts';
import { useComputedOf } from './use-computed-of.ts';

interface Props {
  readonly load: number;
  readonly open: boolean;
  readonly index: number;
}

const MAX_LENGTH = 200; // characters

/** The heading above the requests of one load: the page's address, the time, and how they ended. */
export const LoadRow = ({ load, open, index }: Props) => {
  const { store, view, catalogue } = usePanel();
  const { loop } = catalogue.list;
  const key = headingKey(load);
  const tabIndex = useComputedOf(() => (isRow(view.cursor.value, key.id, key.part) ? 0 : -1), [view, load]);
  const count = useComputedOf(() => store.loadCounts.value.get(load), [store, load]).value;
  const newest = store.load.value;
  const { url, at } = store.loadAt(load) ?? newest;
  const time = new Intl.DateTimeFormat(catalogue.tag, { timeStyle: 'medium' });
  const facts = [
    time.format(Number.isFinite(at) ? at : startOf(store.entries.peek(), load)),
    ...(count ? [loop.loadCounts(count.requests, count.hidden)] : []),
    ...(count && count.fixed > 0 ? [loop.fixedCount(count.fixed)] : []),
    ...(load === newest.id ? [loop.thisLoad] : []),
  ];
  const host = url === null ? '' : hostOf(url);
  return (
    <div
      id={rowElementId(key)}
      class="row load-row"
      role="row"
      tabIndex={tabIndex.value}
      aria-level={1}
      aria-rowindex={index + 2}
      aria-expanded={open}
      data-load={load}
      style={{ top: `${index * ROW_HEIGHT}px` }}
      onFocus={() => view.focus(key)}
      onClick={() => view.setLoadOpen(load, !open)}
    >
      <span class="load-cell" role="gridcell" aria-colspan={view.columnIds.value.length} title={url?.slice(0, MAX_LENGTH)}>
        <span class="fold">
          <ExpandIcon />
        </span>
        {url !== null && (
          <b class="shown" dir="ltr">
            <UntrustedText value={pathOf(url)} limit={MAX_LENGTH} />
          </b>
        )}
        {/* The words follow one another in one text, so that a screen reader reads them apart. */}
        <span class="soft">{['', ...facts].join(' · ').slice(url === null ? 3 : 0)}</span>
        {host !== '' && host !== hostOf(newest.url ?? '') && (
          <span class="soft shown" dir="ltr">
            {' · '}
            <UntrustedText value={host} limit={MAX_LENGTH} />
          </span>
        )}
      </span>
    </div>
  );
};

/** When the first listed request of a load started, in ms since 1970. */
const startOf = (entries: Parameters<typeof startOfLoad>[0], load: number): number =>
  entries[startOfLoad(entries, load)]?.evaluated.peek().exchange.startedAt ?? Date.now();
