import { exchangesOfPaste, namedIn } from '../../../capture/paste/exchanges.ts';
import { type PastedMessage, readHeaders } from '../../../capture/paste/headers.ts';
import { exchangeOfMessage } from '../../../capture/paste/message-exchange.ts';
import { type ConsoleMessage, readConsoleMessage } from '../../../core/engines/read-message.ts';
import type { CredentialsMode, Exchange } from '../../../core/facts/facts.ts';

/** What a text turned out to be, with the address and the origin that it names itself. */
export type Pasted = { readonly url: string | null; readonly origin: string | null } & (
  | { readonly kind: 'message'; readonly message: ConsoleMessage }
  | { readonly kind: 'headers'; readonly messages: readonly PastedMessage[] }
);

/** null: neither headers nor a known message. */
export const readPasted = (text: string): Pasted | null => {
  const message = readConsoleMessage(text);
  if (message) return { kind: 'message', message, url: message.url, origin: message.origin };
  const messages = readHeaders(text);
  return messages.length === 0 ? null : { kind: 'headers', messages, ...namedIn(messages) };
};

/** What must be asked besides address and origin. */
export interface Wants {
  /** The header whose value would say more; null for none. */
  readonly header: string | null;
  readonly status: boolean;
  readonly credentials: boolean;
}

export const wantsOf = (pasted: Pasted): Wants => {
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

/** What the user said. null: not known. */
export interface Answers {
  readonly url: string;
  readonly origin: string;
  readonly credentials: CredentialsMode | null;
  readonly sent: string | null;
  readonly status: number | null;
}

let pastes = 0;

/** The exchanges to be shown; none when address and page have one origin. */
export const exchangesOf = (pasted: Pasted, answers: Answers): readonly Exchange[] => {
  const id = `paste-${++pastes}-`;
  const startedAt = Date.now();
  return pasted.kind === 'message'
    ? [exchangeOfMessage(pasted.message, { ...answers, id, startedAt })]
    : exchangesOfPaste(pasted.messages, { ...answers, prefix: id, startedAt });
};
