/** Request headers that take part in CORS or show its modes. */
const REQUEST_HEADERS = [
  'Origin',
  'Access-Control-Request-Method',
  'Access-Control-Request-Headers',
  'Cookie',
  'Authorization',
  'Sec-Fetch-Site',
  'Sec-Fetch-Mode',
  'Sec-Fetch-Dest',
  'Sec-Fetch-Storage-Access',
] as const;

/** Response headers that decide what another origin can read or embed. */
const RESPONSE_HEADERS = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Headers',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Allow-Private-Network',
  'Cross-Origin-Resource-Policy',
  'Timing-Allow-Origin',
  'Vary',
  'Set-Cookie',
] as const;

export type RequestHeaderName = (typeof REQUEST_HEADERS)[number];
export type ResponseHeaderName = (typeof RESPONSE_HEADERS)[number];
/** A header that has a card. */
export type HeaderName = RequestHeaderName | ResponseHeaderName;

/** Every header that has a card, request headers first. */
export const HEADER_NAMES: readonly HeaderName[] = [...REQUEST_HEADERS, ...RESPONSE_HEADERS];
