import { exchangesOfPaste, urlAndOriginIn } from '../../../capture/paste/exchanges.ts';
import { type PastedMessage, readHeaders } from '../../../capture/paste/headers.ts';
import { exchangeOfMessage } from '../../../capture/paste/message-exchange.ts';
import { type ConsoleMessage, parseConsoleMessage } from '../../../core/engines/parse-message.ts';
import type { CredentialsMode, Exchange } from '../../../core/facts/facts.ts';

/** What pasted text contains, with the URL and the page's origin that the text itself names. */
type Pasted = { readonly url: string | null; readonly origin: string | null } & (
  | { readonly kind: 'message'; readonly message: ConsoleMessage }
  | { readonly kind: 'headers'; readonly messages: readonly PastedMessage[] }
);

/** Reads pasted text; null for text that is neither headers nor a known console message. */
export const readPasted = (text: string): Pasted | null => {
  const message = parseConsoleMessage(text);
  if (message) return { kind: 'message', message, url: message.url, origin: message.origin };
  const messages = readHeaders(text);
  return messages.length === 0 ? null : { kind: 'headers', messages, ...urlAndOriginIn(messages) };
};

/** Which facts the user must supply, besides URL and origin. */
interface MissingFacts {
  /** The header whose value would settle more; null for none. */
  readonly header: string | null;
  readonly status: boolean;
  readonly credentials: boolean;
}

export const missingFactsOf = (pasted: Pasted): MissingFacts => {
  if (pasted.kind === 'headers') return { header: null, status: false, credentials: true };
  const { header, sent, status, reasons } = pasted.message;
  const [reason] = reasons;
  const isAbsent = reasons.every((one) => one.startsWith('allow-origin-missing'));
  const settled = reason === 'allow-origin-wildcard' || reason.startsWith('allow-credentials-');
  return {
    header: sent === null && !isAbsent && reason !== 'allow-origin-wildcard' ? header : null,
    status: status === null && reason === 'preflight-status',
    credentials: !settled,
  };
};

/** The facts that the user supplied. null: not known. */
interface PasteAnswers {
  readonly url: string;
  readonly origin: string;
  readonly credentials: CredentialsMode | null;
  readonly sent: string | null;
  readonly status: number | null;
}

let pastes = 0;

/** Returns the exchanges to show; none when the URL and the page have the same origin. */
export const exchangesOf = (pasted: Pasted, answers: PasteAnswers): readonly Exchange[] => {
  const id = `paste-${++pastes}-`;
  const startedAt = Date.now();
  return pasted.kind === 'message'
    ? [exchangeOfMessage(pasted.message, { ...answers, id, startedAt })]
    : exchangesOfPaste(pasted.messages, { ...answers, prefix: id, startedAt });
};
