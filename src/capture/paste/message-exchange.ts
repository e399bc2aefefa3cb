import type { ConsoleMessage } from '../../core/engines/parse-message.ts';
import { type CredentialsMode, type Exchange, type Outcome, open, type Sighting, seen } from '../../core/facts/facts.ts';
import type { Header, HeaderList } from '../../core/http/header-list.ts';

/** What a console message doesn't contain, as the user filled it in. */
interface MessageDetails {
  readonly id: string;
  readonly url: string;
  readonly origin: string;
  /** null when unknown. */
  readonly credentials: CredentialsMode | null;
  /** The value that was sent for the header in the message; null when it wasn't sent, or is unknown. */
  readonly sent: string | null;
  /** null when unknown. */
  readonly status: number | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const ORIGIN = 'Access-Control-Allow-Origin';
const CREDENTIALS = 'Access-Control-Allow-Credentials';
const METHODS = 'Access-Control-Allow-Methods';
const HEADERS = 'Access-Control-Allow-Headers';

/**
 * Returns the smallest exchange for which a browser prints this message. Everything that the message quotes is as quoted, and everything
 * that the browser checks earlier passes.
 */
export const exchangeOfMessage = (message: ConsoleMessage, details: MessageDetails): Exchange => {
  const { engine, initiator, redirectedFrom } = message;
  const { id, url, origin, startedAt } = details;
  const { method, names } = requestOf(message);
  const request: Pick<Sighting, 'method' | 'headers' | 'provisional'> = {
    method,
    headers: names.map((name) => ({ name, value: '' })),
    provisional: true,
  };
  const response = answeredWith(statusOf(message, details), headersOf(message, details), locationOf(message));
  const last: Sighting =
    message.place === 'preflight'
      ? {
          ...request,
          url,
          preflight: { origin, method, unsafeNames: names, headers: preflightHeaders(origin, method, names), outcome: response },
          outcome: UNANSWERED,
        }
      : { ...request, url, preflight: null, outcome: message.place === 'request' ? UNANSWERED : response };
  const redirectHeaders = [{ name: ORIGIN, value: origin }, ALLOW_CREDENTIALS, { name: 'Location', value: url }];
  const first: Sighting | null =
    redirectedFrom === null ? null : { ...request, url: redirectedFrom, preflight: null, outcome: answeredWith(302, redirectHeaders, url) };
  return {
    id,
    engine,
    initiator,
    origin: seen(origin, 'user'),
    mode: seen('cors', 'user'),
    credentials: credentialsOf(message, details),
    redirect: seen('follow', 'user'),
    hops: first ? [first, last] : [last],
    end: 'unknown',
    startedAt,
    duration: 0,
    entries: [],
  };
};

/** Browsers print these messages only for requests with credentials. */
const credentialsOf = ({ reasons: [reason] }: ConsoleMessage, { credentials }: MessageDetails): Exchange['credentials'] => {
  if (reason.startsWith('allow-credentials-') || reason === 'allow-origin-wildcard') return seen('include', 'user');
  return credentials === null ? open(['include', 'same-origin', 'omit']) : seen(credentials, 'user');
};

/** The method and the CORS-unsafe request-header names: those in the message, else ones that lead to it. */
const requestOf = ({ header, named, place, reasons: [reason] }: ConsoleMessage) => ({
  method: place !== 'preflight' ? 'GET' : reason === 'method-not-allowed' && named !== null ? named : header === METHODS ? 'PUT' : 'GET',
  names: header !== HEADERS ? [] : [reason === 'header-not-allowed' && named !== null ? named.toLowerCase() : 'x-header'],
});

const UNANSWERED: Outcome = { kind: 'unanswered', code: '' };
const ALLOW_CREDENTIALS: Header = { name: CREDENTIALS, value: 'true' };

const answeredWith = (status: number, headers: HeaderList, location: string | null = null): Outcome => ({
  kind: 'answered',
  reply: { status, headers, location, fromServiceWorker: false },
});

const preflightHeaders = (origin: string, method: string, names: readonly string[]): HeaderList => [
  { name: 'Origin', value: origin },
  { name: 'Access-Control-Request-Method', value: method },
  ...(names.length > 0 ? [{ name: 'Access-Control-Request-Headers', value: names.join(',') }] : []),
];

const statusOf = ({ place, reasons, status }: ConsoleMessage, details: MessageDetails): number => {
  const known = status ?? details.status;
  if (known !== null) return known;
  return place === 'redirect' || reasons[0] === 'preflight-redirected' ? 302 : 200;
};

/** The URL that the redirect leads to. A message about a refused redirect names it. */
const locationOf = ({ place, named, reasons: [reason] }: ConsoleMessage): string | null =>
  place === 'redirect' ? (named ?? 'https://user@redirected.invalid/') : reason === 'preflight-redirected' ? '/' : null;

/** The headers of the response that the message is about. */
const headersOf = (message: ConsoleMessage, details: MessageDetails): HeaderList => {
  const { header, named, reasons } = message;
  const [reason] = reasons;
  // Chromium quotes a missing header as an empty value.
  const sent = message.sent === '' && header === CREDENTIALS ? null : (message.sent ?? details.sent);
  const own = { name: ORIGIN, value: details.origin };
  const line = (name: string, value: string | null): HeaderList => (value === null ? [] : [{ name, value }]);
  if (reason === 'allow-origin-wildcard') return [{ name: ORIGIN, value: '*' }];
  if (header === ORIGIN) return line(ORIGIN, sent);
  if (header === CREDENTIALS) return [own, ...line(CREDENTIALS, sent)];
  if (reason === 'preflight-redirected') return [own, ALLOW_CREDENTIALS, { name: 'Location', value: '/' }];
  if (reason === 'allow-methods-invalid' || reason === 'allow-headers-invalid')
    return [own, ALLOW_CREDENTIALS, { name: header ?? '', value: sent ?? named ?? '"' }];
  return header === null ? [own, ALLOW_CREDENTIALS] : [own, ALLOW_CREDENTIALS, ...line(header, sent)];
};
