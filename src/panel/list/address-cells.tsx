import { usePanel } from '../context.ts';
import { hostOf, pathOf } from '../query/address-parts.ts';
import { Address } from '../text/address.tsx';
import { Shown } from '../text/shown.tsx';
import { Cell } from './row-frame.tsx';

interface Props {
  readonly url: string;
}

const LONGEST = 300; // characters: more than any row can show

export const HostCell = ({ url }: Props) => (
  <Cell class="host-cell">
    <Shown value={hostOf(url)} limit={LONGEST} />
  </Cell>
);

/** The path; behind it the host, where that has no column. */
export const PathCell = ({ url }: Props) => {
  const { view } = usePanel();
  return (
    <Cell class="request-cell">
      {view.columnIds.value.includes('host') ? <Shown value={pathOf(url)} limit={LONGEST} /> : <Address url={url} />}
    </Cell>
  );
};
