/** Masks the sensitive data in an exchange before it leaves the panel. The verdict stays the same. */
import type { CallSite, Exchange, Outcome, PreflightSighting, Sighting, WatchedCall } from '../facts/facts.ts';
import { nonEmpty } from '../facts/non-empty.ts';
import type { Header, HeaderList } from '../http/header-list.ts';
import { MASK, redactForms, redactText, redactTokens, redactUrl } from './redact-text.ts';
import { isNonSensitive, isSensitiveName } from './sensitive.ts';

// CORS and Sec-Fetch headers decide the verdict. Their values are names, not data.
const PUBLIC = /^(?:access-control-.*|sec-fetch-.*|cross-origin-.*|origin|timing-allow-origin|vary|(?:x-)?ratelimit-.*)$/;
// Lists of names, which have to stay the same as the names in the log.
const NAMES = /^access-control-(?:allow|expose|request)-(?:headers|methods?)$|^vary$/;
// Their values decide whether the request needs a preflight.
const SAFELISTED = /^(?:accept|accept-language|content-language|content-type|range)$/;
// Random by nature, and of no use to anybody who has no access: they name a version, a request or a file.
const HAS_PUBLIC_ID =
  /^(?:e-?tag|if-(?:none-)?match|if-range|traceparent|(?:content-|repr-|want-)?digest|sec-websocket-.*|x-amz-(?:cf-id|id-2)|cf-ray|content-security-policy(?:-report-only)?|.*(?:request|correlation|trace|transaction|span)-?id|x-(?:cloud-)?trace.*|x-vercel-id|x-cache.*|via|server-timing|report-to|reporting-endpoints|nel|x-powered-by|user-agent|sec-ch-.*)$/;
const ORIGIN = /^https?:\/\/[^\s/@,]*$/;
const ADDRESS = /^(?:.*[-:])?(?:location|path|referer|referrer|sourcemap|uri|url)$/;
const SCHEMES =
  /^\s*(?:apikey|aws4-hmac-sha256|basic|bearer|digest|dpop|gnap|hawk|hoba|jwt|mutual|negotiate|ntlm|oauth|privatetoken|scram-sha-\d+|token|vapid)(?:\s+|$)/i;
const ATTRIBUTE =
  /^\s*(?:expires\s*=[\w:, -]*(?:GMT|UTC)|max-age\s*=\s*-?\d+|(?:path|domain)\s*=[^,\s"]*|(?:samesite|priority)\s*=\s*\w+|httponly|partitioned|secure)\s*(?:,\s*|$)/i;

/** Masks every cookie value: no verdict depends on one. */
const redactPair = (pair: string): string => {
  const equals = pair.indexOf('=') + 1;
  return pair.slice(0, equals) + pair.slice(equals).replace(/\S.*/s, MASK);
};

const redactCookies = (value: string): string => value.replace(/[^;]+/g, redactPair);

/** Some logs combine the lines of several cookies with a line break or a comma. */
const redactSetCookie = (value: string): string =>
  value.replace(/[^\n]+/g, (line) =>
    line
      .split(';')
      .map((part, index) => {
        const attribute = index > 0 ? (ATTRIBUTE.exec(part)?.[0] ?? '') : '';
        return attribute + redactPair(part.slice(attribute.length));
      })
      .join(';'),
  );

const redactAuthorization = (value: string): string => {
  const scheme = SCHEMES.exec(value)?.[0] ?? '';
  const credentials = value.slice(scheme.length);
  return scheme + (isNonSensitive(credentials) ? credentials : MASK);
};

const redactHeader = (header: Header): Header => {
  const value = redactedValue(header.name.toLowerCase(), header.value);
  return value === header.value ? header : { ...header, value };
};

const redactedValue = (name: string, value: string): string => {
  if (NAMES.test(name) || SAFELISTED.test(name)) return redactTokens(value);
  if (PUBLIC.test(name)) return ORIGIN.test(value) ? value : redactForms(value);
  if (/set-cookie2?$/.test(name)) return redactSetCookie(value);
  if (/cookie2?$/.test(name)) return redactCookies(value);
  if (ADDRESS.test(name)) return redactUrl(value);
  if (isSensitiveName(name)) return redactAuthorization(value);
  return redactText(value, HAS_PUBLIC_ID.test(name));
};

/** Masks sensitive data in header values. Keeps names and order. */
export const redactHeaders = (headers: HeaderList): HeaderList => headers.map(redactHeader);

const redactOutcome = (outcome: Outcome): Outcome => {
  if (outcome.kind === 'unanswered') return outcome;
  const { headers, location } = outcome.reply;
  return {
    kind: 'answered',
    reply: { ...outcome.reply, headers: redactHeaders(headers), location: location === null ? null : redactUrl(location) },
  };
};

const redactPreflight = (preflight: PreflightSighting): PreflightSighting => ({
  ...preflight,
  headers: redactHeaders(preflight.headers),
  outcome: redactOutcome(preflight.outcome),
});

const redactSighting = (hop: Sighting): Sighting => ({
  ...hop,
  url: redactUrl(hop.url),
  headers: redactHeaders(hop.headers),
  preflight: hop.preflight && redactPreflight(hop.preflight),
  outcome: redactOutcome(hop.outcome),
});

const redactSite = (site: CallSite): CallSite => ({ ...site, url: redactUrl(site.url) });

const redactCall = (call: WatchedCall): WatchedCall => ({
  ...call,
  url: redactUrl(call.url),
  ...(call.calledAt && { calledAt: redactSite(call.calledAt) }),
  end: call.end && { ...call.end, error: redactText(call.end.error) },
});

/** Returns the exchange with its sensitive data masked. Names of headers, cookies and parameters stay. */
export const redact = (exchange: Exchange): Exchange => ({
  ...exchange,
  hops: nonEmpty(exchange.hops.map(redactSighting)),
  ...(exchange.calledAt && { calledAt: redactSite(exchange.calledAt) }),
  ...(exchange.call && { call: redactCall(exchange.call) }),
});
