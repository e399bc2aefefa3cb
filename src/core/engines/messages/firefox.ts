import { type MessageParts, refusedHeader, sentValue } from './parts.ts';

/** Returns the lines of Firefox's console for the category of the first; none if they aren't known. */
export const firefoxMessage = (name: string, parts: MessageParts): readonly string[] => {
  const why = explanationOf(name, parts);
  if (why === null) return [];
  const quoted = name === 'CORSNotSupportingCredentials' ? `‘${parts.url}’` : parts.url;
  const lines = [line(quoted, why)];
  if (name === 'CORSExternalRedirectNotAllowed') lines.push(line(parts.url, preflightFailed(parts)));
  // Firefox reports the actual request, which it didn't send, as well.
  if (parts.failure.place === 'preflight') lines.push(line(parts.url, DID_NOT_SUCCEED));
  return lines;
};

const DID_NOT_SUCCEED = '(Reason: CORS request did not succeed). Status code: (null).';

const line = (address: string, why: string): string =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${address}. ${why}`;

const preflightFailed = ({ reply }: MessageParts): string =>
  `(Reason: CORS preflight response did not succeed). Status code: ${reply?.status ?? '(null)'}.`;

const explanationOf = (name: string, parts: MessageParts): string | null => {
  const { reason } = parts.failure;
  const token = 'token' in reason ? reason.token : '';
  switch (name) {
    case 'CORSNotSupportingCredentials':
      return '(Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).';
    case 'CORSMissingAllowOrigin2':
      return `(Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: ${parts.reply?.status ?? '(null)'}.`;
    case 'CORSMultipleAllowOriginNotAllowed':
      return '(Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).';
    case 'CORSAllowOriginNotMatchingOrigin':
      return `(Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘${sentValue(parts)}’).`;
    case 'CORSMissingAllowCredentials':
      return '(Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).';
    case 'CORSPreflightDidNotSucceed3':
      return preflightFailed(parts);
    case 'CORSExternalRedirectNotAllowed':
      return '(Reason: CORS request external redirect not allowed).';
    case 'CORSInvalidAllowMethod':
      return `(Reason: invalid token ‘${token}’ in CORS header ‘Access-Control-Allow-Methods’).`;
    case 'CORSInvalidAllowHeader':
      return `(Reason: invalid token ‘${token}’ in CORS header ‘Access-Control-Allow-Headers’).`;
    case 'CORSMethodNotFound':
      return '(Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).';
    case 'CORSMissingAllowHeaderFromPreflight2':
      return `(Reason: header ‘${refusedHeader(parts)}’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`;
    case 'CORSRequestNotHttp':
      return '(Reason: CORS request not http).';
    case 'CORSDidNotSucceed2':
      return DID_NOT_SUCCEED;
    default:
      return null;
  }
};
