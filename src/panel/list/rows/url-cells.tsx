import type { NonEmpty } from '../../../core/facts/non-empty.ts';
import { hostOf, pathOf } from '../../query/url-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { untrustedText } from '../../text/untrusted-text.tsx';
import { MAX_URL_LENGTH } from '../../text/url.tsx';
import { commonHostOf } from './common-host.ts';
import { Cell, UntrustedCell } from './row-frame.tsx';
import { foldersOf, sharedPathOf } from './shared-path.ts';

const MAX_LENGTH = 300; // characters: more than any row can show
const MAX_PIECE = MAX_LENGTH / 2;
const MAX_METHOD = 40; // characters
// Longer folders that all rows share are left out.
const MAX_SHARED = 12; // characters

const titleOf = (url: string): string => url.slice(0, MAX_URL_LENGTH);

export const HostCell = ({ url }: { readonly url: string }) => <UntrustedCell class="host-cell" value={hostOf(url)} limit={MAX_LENGTH} />;

interface Props {
  readonly method: string;
  /** The URLs of a request and of the redirects that it followed. */
  readonly urls: NonEmpty<string>;
  /** The name of a GraphQL operation, by which requests with one URL are told apart. */
  readonly operation?: string | undefined;
}

/** The path and the redirect's target, with method and host where those have no column for lack of space. The host of most rows is left out. */
export const PathCell = ({ method, urls, operation }: Props) => {
  const { store, view, settings } = usePanel();
  const [url] = urls;
  const target = urls.length > 1 ? (urls[urls.length - 1] ?? '') : '';
  const columns = view.columnIds.value;
  const { hiddenColumns } = settings.current.value;
  return (
    <Cell class="request-cell" title={titleOf(target === '' ? url : `${url} → ${target}`)}>
      {!columns.includes('method') && !hiddenColumns.includes('method') && (
        <>
          <Piece class="inline-method" value={method} limit={MAX_METHOD} />{' '}
        </>
      )}
      <span class="url">
        <Path path={pathOf(url)} />
      </span>
      {operation !== undefined && (
        <>
          {' '}
          <Piece class="operation" value={operation} limit={MAX_LENGTH} />
        </>
      )}
      {target !== '' && (
        <>
          {' '}
          <Piece class="host" value={`→ ${targetOf(url, target)}`} limit={MAX_LENGTH} />
        </>
      )}
      {!columns.includes('host') && hostOf(url) !== commonHostOf(store).value && (
        <>
          {' '}
          <Piece class="host" value={hostOf(url)} limit={MAX_LENGTH} />
        </>
      )}
    </Cell>
  );
};

/** The redirect's target, without its host where that is the same. */
const targetOf = (url: string, target: string): string =>
  hostOf(url) === hostOf(target) ? pathOf(target) : hostOf(target) + pathOf(target);

/** A path whose last segment stays in sight: what is too long is cut before it. Of the folders, those that all rows share are less prominent. */
const Path = ({ path }: { readonly path: string }) => {
  const { store } = usePanel();
  const shared = sharedPathOf(store).value;
  const folders = foldersOf(path);
  const name = path.slice(folders.length);
  if (folders.length < 2) return <Piece class="path-name" value={path} limit={MAX_LENGTH} />;
  const common = folders.startsWith(shared) ? shared : '';
  return (
    <>
      <bdi class="shown folders" dir="ltr">
        {common !== '' && <span class="soft">{common.length > MAX_SHARED ? '/…/' : untrustedText(common, null, MAX_SHARED)}</span>}
        {untrustedText(folders.slice(common.length), null, MAX_PIECE)}
      </bdi>
      <Piece class="path-name" value={name} limit={MAX_PIECE} />
    </>
  );
};

const Piece = ({ class: name, value, limit }: { readonly class: string; readonly value: string; readonly limit: number }) => (
  <bdi class={`shown ${name}`} dir="ltr">
    {untrustedText(value, null, limit)}
  </bdi>
);
