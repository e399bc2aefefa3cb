import type { Initiator } from '../../facts/facts.ts';
import { type MessageParts, refusedHeader, sentValue } from './parts.ts';

/** Chromium's name for each kind of resource. An ellipsis stands for those that weren't verified. */
const KINDS: Readonly<Partial<Record<Initiator, string>>> = {
  fetch: 'fetch',
  xhr: 'XMLHttpRequest',
  image: 'image',
  script: 'script',
  style: 'CSS stylesheet',
  font: 'font',
};

const VALID = 'Have the server send the header with a valid value.';
const BY_ATTRIBUTE = ' The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute.';

/** Returns the line of Chromium's console for an error name; none if it isn't known. */
export const chromiumMessage = (name: string, parts: MessageParts): readonly string[] => {
  const why = explanationOf(name.replace(/^Preflight(?=Wild|Missing|Multiple|InvalidAllow|AllowOrigin)/, ''), parts);
  if (why === null) return [];
  const { firstUrl, url, origin, initiator } = parts;
  const redirected = firstUrl === url ? '' : ` (redirected from '${firstUrl}')`;
  const preflight = name.startsWith('Preflight') ? "Response to preflight request doesn't pass access control check: " : '';
  return [
    `Access to ${KINDS[initiator] ?? '…'} at '${url}'${redirected} from origin '${origin}' has been blocked by CORS policy: ${preflight}${why}`,
  ];
};

const explanationOf = (name: string, parts: MessageParts): string | null => {
  const { reason } = parts.failure;
  const sent = sentValue(parts);
  const attribute = parts.initiator === 'xhr' ? BY_ATTRIBUTE : '';
  switch (name) {
    case 'WildcardOriginNotAllowed':
      return `The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.${attribute}`;
    case 'MissingAllowOriginHeader':
      return "No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    case 'MultipleAllowOriginValues':
      return `The 'Access-Control-Allow-Origin' header contains multiple values '${sent}', but only one is allowed. ${VALID}`;
    case 'InvalidAllowOriginValue':
      return `The 'Access-Control-Allow-Origin' header contains the invalid value '${sent}'. ${VALID}`;
    case 'AllowOriginMismatch':
      return `The 'Access-Control-Allow-Origin' header has a value '${sent}' that is not equal to the supplied origin. ${VALID}`;
    case 'InvalidAllowCredentials':
      return `The value of the 'Access-Control-Allow-Credentials' header in the response is '${sent}' which must be 'true' when the request's credentials mode is 'include'.${attribute}`;
    case 'PreflightInvalidStatus':
      return 'It does not have HTTP ok status.';
    case 'PreflightDisallowedRedirect':
      return 'Redirect is not allowed for a preflight request.';
    case 'InvalidAllowMethodsPreflightResponse':
      return 'Cannot parse Access-Control-Allow-Methods response header field in preflight response.';
    case 'InvalidAllowHeadersPreflightResponse':
      return 'Cannot parse Access-Control-Allow-Headers response header field in preflight response.';
    case 'MethodDisallowedByPreflightResponse':
      return 'method' in reason ? `Method ${reason.method} is not allowed by Access-Control-Allow-Methods in preflight response.` : null;
    case 'HeaderDisallowedByPreflightResponse':
      return `Request header field ${refusedHeader(parts)} is not allowed by Access-Control-Allow-Headers in preflight response.`;
    case 'RedirectContainsCredentials':
      return `Redirect location '${parts.location ?? ''}' contains a username and password, which is disallowed for cross-origin requests.`;
    default:
      return null;
  }
};
