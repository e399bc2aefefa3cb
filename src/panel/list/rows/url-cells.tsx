import { hostOf, pathOf } from '../../query/url-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { MAX_URL_LENGTH, UrlText } from '../../text/url.tsx';
import { Cell, UntrustedCell } from './row-frame.tsx';

interface Props {
  readonly url: string;
}

const MAX_LENGTH = 300; // characters: more than any row can show

const titleOf = (url: string): string => url.slice(0, MAX_URL_LENGTH);

export const HostCell = ({ url }: Props) => <UntrustedCell class="host-cell" value={hostOf(url)} limit={MAX_LENGTH} />;

/** The path, followed by the host where that has no column. */
export const PathCell = ({ url }: Props) => {
  const { view } = usePanel();
  if (view.columnIds.value.includes('host'))
    return <UntrustedCell class="request-cell" value={pathOf(url)} limit={MAX_LENGTH} title={titleOf(url)} />;
  return (
    <Cell class="request-cell" title={titleOf(url)}>
      <UrlText url={url} />
    </Cell>
  );
};
