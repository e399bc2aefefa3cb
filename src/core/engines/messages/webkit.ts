import type { Initiator } from '../../facts/facts.ts';
import { type MessageParts, refusedHeader, sentValue } from './parts.ts';

const INTERFACES: Readonly<Partial<Record<Initiator, string>>> = {
  fetch: 'Fetch API cannot load',
  xhr: 'XMLHttpRequest cannot load',
  'event-source': 'EventSource cannot load',
  image: 'Cannot load image',
};

/** Returns the lines of WebKit's console with its constant words for a reason; none if they aren't known. */
export const webkitMessage = (words: string, parts: MessageParts): readonly string[] => {
  const why = explanationOf(words, parts);
  if (why === null) return [];
  const { firstUrl, initiator, location, failure } = parts;
  const refusedRedirect = location !== null && failure.place !== 'preflight' && failure.check !== 'redirect-mode-follows';
  const start = refusedRedirect ? `Cross-origin redirection to ${location} denied by Cross-Origin Resource Sharing policy: ` : '';
  const what = INTERFACES[initiator];
  // Which URL WebKit prints after a redirect isn't verified.
  const end = what && failure.hop === 0 ? [`${what} ${firstUrl} due to access control checks.`] : [];
  return [`${start}${why}`, ...end];
};

const explanationOf = (words: string, parts: MessageParts): string | null => {
  const { failure, reply, sentOrigin } = parts;
  const { reason } = failure;
  const status = `Status code: ${reply?.status ?? 0}`;
  switch (words) {
    case 'is not allowed by Access-Control-Allow-Origin':
      return `Origin ${sentOrigin} ${words}. ${status}`;
    case 'Preflight response is not successful':
      return `${words}. ${status}`;
    case 'Cannot use wildcard in Access-Control-Allow-Origin':
      return `${words} when credentials flag is true.`;
    case 'Credentials flag is true, but Access-Control-Allow-Credentials is not "true"':
    case 'Access-Control-Allow-Origin cannot contain more than one origin':
      return `${words}.`;
    case 'Header Access-Control-Allow-Methods has an invalid value':
    case 'Header Access-Control-Allow-Headers has an invalid value':
      return `${words}: ${sentValue(parts)}`;
    case 'is not allowed by Access-Control-Allow-Methods':
      return 'method' in reason ? `Method ${reason.method} ${words}.` : null;
    case 'is not allowed by Access-Control-Allow-Headers':
      return refusedLine(words, parts);
    case 'has credentials':
      return `redirection URL ${parts.location ?? ''} ${words}`;
    case 'not allowed to follow a cross-origin CORS redirection with non CORS scheme':
    case 'No-Cors mode requires follow redirect mode':
      return words;
    case 'Cross origin requests are only supported for HTTP':
      return `${words}.`;
    case "violates the resource's Cross-Origin-Resource-Policy response header":
      return `Cancelled load to ${parts.url} because it ${words}.`;
    default:
      return null;
  }
};

/** WebKit prints the header name as the page wrote it, which not every log has. */
const refusedLine = (words: string, parts: MessageParts): string | null => {
  const refused = refusedHeader(parts);
  const written = parts.headerNames.find((name) => name.toLowerCase() === refused);
  return written === undefined ? null : `Request header field ${written} ${words}.`;
};
