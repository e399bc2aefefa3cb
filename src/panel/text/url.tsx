import { piecesOf } from '../../core/http/url.ts';
import { Shown } from './untrusted-text.tsx';

/** So much of a stranger's address is shown where it is shown whole. Characters. */
export const LONGEST_ADDRESS = 2_000;

const LONGEST = 300; // more than any row can show

/** An address as people tell requests apart: the path first, then, softer, the host. */
export const Address = ({ url }: { readonly url: string }) => {
  const pieces = piecesOf(url);
  if (!pieces) return <Shown value={url} limit={LONGEST} />;
  const { host, port, rest } = pieces;
  return (
    <>
      <Shown value={rest === '' ? '/' : rest} limit={LONGEST} />{' '}
      <span class="host">
        <Shown value={port === null ? host : `${host}:${port}`} limit={LONGEST} />
      </span>
    </>
  );
};
