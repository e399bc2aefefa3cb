import { type MessageParts, refusedHeader, sentValue } from './parts.ts';

/** The lines of Firefox's console under the category of the first; none where nobody has seen one. */
export const firefoxMessage = (name: string, told: MessageParts): readonly string[] => {
  const why = explanationOf(name, told);
  if (why === null) return [];
  const quoted = name === 'CORSNotSupportingCredentials' ? `‘${told.url}’` : told.url;
  const lines = [line(quoted, why)];
  if (name === 'CORSExternalRedirectNotAllowed') lines.push(line(told.url, preflightFailed(told)));
  // The request that never went out is told of as well.
  if (told.failure.place === 'preflight') lines.push(line(told.url, DID_NOT_SUCCEED));
  return lines;
};

const DID_NOT_SUCCEED = '(Reason: CORS request did not succeed). Status code: (null).';

const line = (address: string, why: string): string =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${address}. ${why}`;

const preflightFailed = ({ reply }: MessageParts): string =>
  `(Reason: CORS preflight response did not succeed). Status code: ${reply?.status ?? '(null)'}.`;

const explanationOf = (name: string, told: MessageParts): string | null => {
  const { reason } = told.failure;
  const token = 'token' in reason ? reason.token : '';
  switch (name) {
    case 'CORSNotSupportingCredentials':
      return '(Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).';
    case 'CORSMissingAllowOrigin2':
      return `(Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: ${told.reply?.status ?? '(null)'}.`;
    case 'CORSMultipleAllowOriginNotAllowed':
      return '(Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).';
    case 'CORSAllowOriginNotMatchingOrigin':
      return `(Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘${sentValue(told)}’).`;
    case 'CORSMissingAllowCredentials':
      return '(Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).';
    case 'CORSPreflightDidNotSucceed3':
      return preflightFailed(told);
    case 'CORSExternalRedirectNotAllowed':
      return '(Reason: CORS request external redirect not allowed).';
    case 'CORSInvalidAllowMethod':
      return `(Reason: invalid token ‘${token}’ in CORS header ‘Access-Control-Allow-Methods’).`;
    case 'CORSInvalidAllowHeader':
      return `(Reason: invalid token ‘${token}’ in CORS header ‘Access-Control-Allow-Headers’).`;
    case 'CORSMethodNotFound':
      return '(Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).';
    case 'CORSMissingAllowHeaderFromPreflight2':
      return `(Reason: header ‘${refusedHeader(told)}’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`;
    case 'CORSRequestNotHttp':
      return '(Reason: CORS request not http).';
    case 'CORSDidNotSucceed2':
      return DID_NOT_SUCCEED;
    default:
      return null;
  }
};
