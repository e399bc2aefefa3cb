import { differingSpan, type Span, span, wholeSpan } from '../../http/span.ts';
import { originOf, splitUrl } from '../../http/url.ts';

/** What is wrong with a single value of `Access-Control-Allow-Origin` that isn't the request's origin. */
export type AllowOriginFault =
  | 'allow-origin-empty'
  | 'allow-origin-list'
  | 'allow-origin-placeholder'
  | 'allow-origin-quoted'
  | 'allow-origin-null'
  | 'allow-origin-glob'
  | 'allow-origin-for-null'
  | 'allow-origin-letter-case'
  | 'allow-origin-trailing-slash'
  | 'allow-origin-path'
  | 'allow-origin-no-scheme'
  | 'allow-origin-default-port'
  | 'allow-origin-other-scheme'
  | 'allow-origin-other-port'
  | 'allow-origin-other-host'
  | 'allow-origin-not-an-origin';

/** Returns the value to advise: null instead of the string `null`, which every sandboxed iframe shares. */
export const advisedOrigin = (origin: string): string | null => (origin === 'null' ? null : origin);

interface Diagnosis {
  readonly fault: AllowOriginFault;
  readonly at: Span | null;
}

// An unfilled variable of a template or a configuration language, or a program's word for "nothing".
const PLACEHOLDER = /^(?:undefined|none|nil|false|true|origin|\[object \w+\]|.*[${<%].*)$/i;

/** Classifies a value that isn't byte for byte `wanted`. For the explanation only: no step of the standard does this. */
export const diagnoseAllowOrigin = (sent: string, wanted: string): Diagnosis => {
  const whole = wholeSpan(sent);
  if (sent === '') return { fault: 'allow-origin-empty', at: null };
  if (PLACEHOLDER.test(sent) && sent !== 'null') return { fault: 'allow-origin-placeholder', at: whole };
  if (/^["'].*["']$/.test(sent)) return { fault: 'allow-origin-quoted', at: whole };
  const separator = /[ ,]/.exec(sent);
  if (separator) return { fault: 'allow-origin-list', at: span(separator.index, sent.length) };
  if (sent === 'null') return { fault: 'allow-origin-null', at: whole };
  if (wanted === 'null') return { fault: 'allow-origin-for-null', at: whole };
  const star = sent.indexOf('*');
  if (star >= 0) return { fault: 'allow-origin-glob', at: span(star, star + 1) };
  if (sent.toLowerCase() === wanted) return { fault: 'allow-origin-letter-case', at: differingSpan(sent, wanted) };
  return diagnoseParts(sent, wanted);
};

const diagnoseParts = (sent: string, wanted: string): Diagnosis => {
  const wantedParts = splitUrl(wanted);
  const sentParts = splitUrl(sent);
  const whole = wholeSpan(sent);
  if (!wantedParts || !sentParts || sentParts.host === '') {
    const bare = sent.toLowerCase().replace(/^\/\//, '').replace(/\/$/, '');
    const hostAndPort = wanted.slice(wanted.indexOf('//') + 2);
    return { fault: bare === hostAndPort ? 'allow-origin-no-scheme' : 'allow-origin-not-an-origin', at: whole };
  }
  const path = span(sent.length - sentParts.rest.length, sent.length);
  if (originOf(sent) === wanted && sentParts.userinfo === null) {
    if (sentParts.rest === '/') return { fault: 'allow-origin-trailing-slash', at: path };
    if (sentParts.rest !== '') return { fault: 'allow-origin-path', at: path };
    return { fault: 'allow-origin-default-port', at: span(sent.lastIndexOf(':'), sent.length) };
  }
  const hostAt = sent.indexOf('//') + 2 + (sentParts.userinfo === null ? 0 : sentParts.userinfo.length + 1);
  if (sentParts.host.toLowerCase() !== wantedParts.host)
    return { fault: 'allow-origin-other-host', at: span(hostAt, hostAt + sentParts.host.length) };
  if (sentParts.scheme.toLowerCase() !== wantedParts.scheme)
    return { fault: 'allow-origin-other-scheme', at: span(0, sentParts.scheme.length) };
  if (sentParts.port !== wantedParts.port) {
    const colon = hostAt + sentParts.host.length;
    // If nothing follows the colon, the span covers the colon.
    const at =
      sentParts.port === null ? whole : sentParts.port === '' ? span(colon, colon + 1) : span(colon + 1, colon + 1 + sentParts.port.length);
    return { fault: 'allow-origin-other-port', at };
  }
  return { fault: 'allow-origin-not-an-origin', at: whole };
};
