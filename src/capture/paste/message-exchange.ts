import type { ConsoleMessage } from '../../core/engines/read-message.ts';
import { type CredentialsMode, type Exchange, type Outcome, open, type Sighting, seen } from '../../core/facts/facts.ts';
import type { Header, HeaderList } from '../../core/http/header-list.ts';

/** What a message leaves open and only its reader can tell. */
export interface MessageDetails {
  readonly id: string;
  readonly url: string;
  readonly origin: string;
  /** null: not known. */
  readonly credentials: CredentialsMode | null;
  /** The value of the header that the message speaks of, as sent; null: not sent, or not known. */
  readonly sent: string | null;
  /** null: not known. */
  readonly status: number | null;
  readonly startedAt: number;
}

const ORIGIN = 'Access-Control-Allow-Origin';
const CREDENTIALS = 'Access-Control-Allow-Credentials';
const METHODS = 'Access-Control-Allow-Methods';
const HEADERS = 'Access-Control-Allow-Headers';

/**
 * The least exchange in which a browser prints this message: what it quotes stands in it as quoted, and what a browser looks at before
 * it gets that far is as it must have been.
 */
export const exchangeOfMessage = (message: ConsoleMessage, answers: MessageDetails): Exchange => {
  const { engine, initiator, redirectedFrom } = message;
  const { id, url, origin, startedAt } = answers;
  const { method, names } = askedOf(message);
  const asked: Pick<Sighting, 'method' | 'headers' | 'provisional'> = {
    method,
    headers: names.map((name) => ({ name, value: '' })),
    provisional: true,
  };
  const reply = answered(statusOf(message, answers), linesOf(message, answers), locationOf(message));
  const last: Sighting =
    message.place === 'preflight'
      ? {
          ...asked,
          url,
          preflight: { origin, method, unsafeNames: names, headers: preflightHeaders(origin, method, names), outcome: reply },
          outcome: UNANSWERED,
        }
      : { ...asked, url, preflight: null, outcome: message.place === 'request' ? UNANSWERED : reply };
  const before = [{ name: ORIGIN, value: origin }, CONSENT, { name: 'Location', value: url }];
  const first: Sighting | null =
    redirectedFrom === null ? null : { ...asked, url: redirectedFrom, preflight: null, outcome: answered(302, before, url) };
  return {
    id,
    engine,
    initiator,
    origin: seen(origin, 'user'),
    mode: seen('cors', 'user'),
    credentials: credentialsOf(message, answers),
    redirect: seen('follow', 'user'),
    hops: first ? [first, last] : [last],
    end: 'unknown',
    startedAt,
    duration: 0,
    entries: [],
  };
};

/** Two messages are printed only where credentials were asked for. */
const credentialsOf = ({ reasons: [reason] }: ConsoleMessage, { credentials }: MessageDetails): Exchange['credentials'] => {
  if (reason.startsWith('allow-credentials-') || reason === 'allow-origin-wildcard') return seen('include', 'user');
  return credentials === null ? open(['include', 'same-origin', 'omit']) : seen(credentials, 'user');
};

/** The method and the CORS-unsafe request-header names: those that the message names, else such as lead to it. */
const askedOf = ({ header, named, place, reasons: [reason] }: ConsoleMessage) => ({
  method: place !== 'preflight' ? 'GET' : reason === 'method-not-allowed' && named !== null ? named : header === METHODS ? 'PUT' : 'GET',
  names: header !== HEADERS ? [] : [reason === 'header-not-allowed' && named !== null ? named.toLowerCase() : 'x-header'],
});

const UNANSWERED: Outcome = { kind: 'unanswered', code: '' };
const CONSENT: Header = { name: CREDENTIALS, value: 'true' };

const answered = (status: number, headers: HeaderList, location: string | null = null): Outcome => ({
  kind: 'answered',
  reply: { status, headers, location, fromServiceWorker: false },
});

const preflightHeaders = (origin: string, method: string, names: readonly string[]): HeaderList => [
  { name: 'Origin', value: origin },
  { name: 'Access-Control-Request-Method', value: method },
  ...(names.length > 0 ? [{ name: 'Access-Control-Request-Headers', value: names.join(',') }] : []),
];

const statusOf = ({ place, reasons, status }: ConsoleMessage, answers: MessageDetails): number => {
  const known = status ?? answers.status;
  if (known !== null) return known;
  return place === 'redirect' || reasons[0] === 'preflight-redirected' ? 302 : 200;
};

/** A redirect that is refused names where it leads. */
const locationOf = ({ place, named, reasons: [reason] }: ConsoleMessage): string | null =>
  place === 'redirect' ? (named ?? 'https://user@redirected.invalid/') : reason === 'preflight-redirected' ? '/' : null;

/** The lines of the answer that the message is about. */
const linesOf = (message: ConsoleMessage, answers: MessageDetails): HeaderList => {
  const { header, named, reasons } = message;
  const [reason] = reasons;
  // Chromium quotes a header that is missing as an empty value.
  const sent = message.sent === '' && header === CREDENTIALS ? null : (message.sent ?? answers.sent);
  const own = { name: ORIGIN, value: answers.origin };
  const line = (name: string, value: string | null): HeaderList => (value === null ? [] : [{ name, value }]);
  if (reason === 'allow-origin-wildcard') return [{ name: ORIGIN, value: '*' }];
  if (header === ORIGIN) return line(ORIGIN, sent);
  if (header === CREDENTIALS) return [own, ...line(CREDENTIALS, sent)];
  if (reason === 'preflight-redirected') return [own, CONSENT, { name: 'Location', value: '/' }];
  if (reason === 'allow-methods-invalid' || reason === 'allow-headers-invalid')
    return [own, CONSENT, { name: header ?? '', value: sent ?? named ?? '"' }];
  return header === null ? [own, CONSENT] : [own, CONSENT, ...line(header, sent)];
};
