import { hostOf, pathOf } from '../../query/url-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { Address, LONGEST_ADDRESS } from '../../text/url.tsx';
import { Cell, ShownCell } from './row-frame.tsx';

interface Props {
  readonly url: string;
}

const LONGEST = 300; // characters: more than any row can show

const titleOf = (url: string): string => url.slice(0, LONGEST_ADDRESS);

export const HostCell = ({ url }: Props) => <ShownCell class="host-cell" value={hostOf(url)} limit={LONGEST} />;

/** The path; behind it the host, where that has no column. */
export const PathCell = ({ url }: Props) => {
  const { view } = usePanel();
  if (view.columnIds.value.includes('host'))
    return <ShownCell class="request-cell" value={pathOf(url)} limit={LONGEST} title={titleOf(url)} />;
  return (
    <Cell class="request-cell" title={titleOf(url)}>
      <Address url={url} />
    </Cell>
  );
};
