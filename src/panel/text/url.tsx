import { splitUrl } from '../../core/http/url.ts';
import { UntrustedText } from './untrusted-text.tsx';

/** How much of a URL is shown where it is shown in full, in characters. */
export const MAX_URL_LENGTH = 2_000;

const MAX_ROW_LENGTH = 300; // more than any row can show

/** A URL with the path first, by which people tell requests apart, then, less prominent, the host. */
export const UrlText = ({ url }: { readonly url: string }) => {
  const pieces = splitUrl(url);
  if (!pieces) return <UntrustedText value={url} limit={MAX_ROW_LENGTH} />;
  const { host, port, rest } = pieces;
  return (
    <>
      <UntrustedText value={rest === '' ? '/' : rest} limit={MAX_ROW_LENGTH} />{' '}
      <span class="host">
        <UntrustedText value={port === null ? host : `${host}:${port}`} limit={MAX_ROW_LENGTH} />
      </span>
    </>
  );
};
