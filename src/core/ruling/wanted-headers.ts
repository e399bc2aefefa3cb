/** Which response headers JavaScript is likely to read, each with the condition under which clients do. */
import { getHeader, type HeaderList } from '../http/header-list.ts';

/** The response that a header belongs to, and the request that it answers. */
export interface ReadResponse {
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly headers: HeaderList;
}

interface WantedHeader {
  /** Matches names in lower case. */
  readonly name: RegExp;
  readonly when: (response: ReadResponse, value: string) => boolean;
}

const always = (): boolean => true;
const withStatus =
  (...statuses: readonly number[]): WantedHeader['when'] =>
  ({ status }) =>
    statuses.includes(status);
const header = ({ headers }: ReadResponse, name: string): string => (getHeader(headers, name) ?? '').toLowerCase();

const WANTED: readonly WantedHeader[] = [
  // RFC 9110, sections 15.3.2 and 15.3.3: the created resource, or where to ask for its state.
  { name: /^(?:content-)?location$/, when: withStatus(201, 202) },
  // Microsoft REST API Guidelines, "Long running operations".
  { name: /^(?:operation-location|azure-asyncoperation)$/, when: withStatus(201, 202) },
  // RFC 9110, section 10.2.3; RFC 6585, section 4.
  { name: /^retry-after$/, when: withStatus(202, 429, 503) },
  // The names that the drafts of "RateLimit header fields for HTTP" describe. Only a rejected client needs them.
  { name: /^(?:x-)?rate-?limit(?:-(?:limit|remaining|reset|policy))?$/, when: withStatus(429) },
  // RFC 8288 with the relation types of RFC 5005, section 3: other pages of a list. Preload and preconnect aren't for JavaScript.
  { name: /^link$/, when: (_, value) => /;\s*rel\s*=\s*"?(?:[^";,]*\s)?(?:next|prev|previous|first|last)\b/i.test(value) },
  // Counts and pages of a list, as json-server, GitLab ("REST API, pagination") and WordPress ("REST API handbook, pagination") send them.
  { name: /^x-(?:wp-)?total(?:-?count|-?pages)?$|^x-(?:next-page|prev-page|pagination(?:-.*)?)$/, when: always },
  // RFC 9110, section 14.4: the size of a list or of a file that is fetched in parts.
  { name: /^content-range$/, when: ({ status }, value) => status === 206 || status === 416 || !/^bytes\b/i.test(value) },
  // RFC 6266, section 4.3: the name for the downloaded file.
  { name: /^content-disposition$/, when: (_, value) => /^attachment\b.*\bfilename\*?\s*=/i.test(value) },
  // Tokens that the client must send back: Django ("CSRF protection, AJAX"), Spring Security ("CSRF, JavaScript applications").
  { name: /^(?:x-)?(?:csrf|xsrf)-?token$/, when: always },
  // A token for the client; `Authorization` is otherwise a request header (RFC 9110, section 11.6.2).
  { name: /^(?:authorization|x-(?:auth|access|refresh)-token)$/, when: always },
  // RFC 6750, section 3: what the client's token lacks. Other schemes are the browser's business.
  { name: /^www-authenticate$/, when: ({ status }, value) => status === 401 && /\b(?:bearer|dpop)\b/i.test(value) },
  // RFC 9449, section 8: the nonce of the client's next proof.
  { name: /^dpop-nonce$/, when: always },
  // tus resumable upload protocol 1.0.0, "Headers".
  { name: /^upload-(?:offset|length|expires)$/, when: (response) => header(response, 'Tus-Resumable') !== '' },
  // gRPC-Web, "Trailers-only": the status of a call without a body.
  {
    name: /^grpc-(?:status|message|status-details-bin)$/,
    when: (response) => header(response, 'Content-Type').startsWith('application/grpc'),
  },
  // Model Context Protocol, "Streamable HTTP, session management".
  { name: /^mcp-session-id$/, when: always },
  // Amazon S3 API, "UploadPart": completing the upload requires the tag of each part.
  { name: /^etag$/, when: ({ url, method }) => method === 'PUT' && /[?&]partNumber=\d/.test(url) && /[?&]uploadId=/.test(url) },
];

/** Whether clients usually read this header of such a response. */
export const isUsuallyRead = (response: ReadResponse, name: string, value: string): boolean => {
  const lowercase = name.toLowerCase();
  return WANTED.some((wanted) => wanted.name.test(lowercase) && wanted.when(response, value));
};
