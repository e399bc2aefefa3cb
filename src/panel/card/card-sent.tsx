import type { Exchange } from '../../core/facts/facts.ts';
import { headerFacts } from '../../core/headers/header-facts.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { concealed } from '../detail/headers/cookie-lines.ts';
import { usePanel } from '../shell/context.ts';
import { replyHeaders } from '../state/reply-headers.ts';
import { UntrustedText } from '../text/untrusted-text.tsx';

const MAX_LENGTH = 160; // characters of a value

interface Props {
  readonly name: string;
  readonly exchange: Exchange;
  readonly label: string;
}

/** What each message of the exchange has in a header. */
export const CardSent = ({ name, exchange: { hops }, label }: Props) => {
  const { ui } = usePanel().catalogue;
  const inRequest = headerFacts(name)?.kind === 'request';
  const last = inRequest ? ui.request : ui.response;
  const messages = hops.flatMap(({ headers, preflight, outcome }, hop) => [
    ...(preflight ? [{ where: ui.preflight, headers: inRequest ? preflight.headers : replyHeaders(preflight.outcome) }] : []),
    {
      where: hop === 0 ? last : `${last} · ${ui.afterRedirect} ${hop}`,
      headers: inRequest ? headers : replyHeaders(outcome),
    },
  ]);
  const values = messages.flatMap(({ where, headers }) => {
    const value = getHeader(headers, name);
    return value === null ? [] : [{ where, value: concealed(name, value) }];
  });
  return (
    <dl class="card-sent">
      <dt>{label}</dt>
      {values.length === 0 && <dd class="soft">{ui.notSent}</dd>}
      {values.map(({ where, value }, index) => (
        <dd key={index}>
          {messages.length > 1 && <span class="soft">{where}: </span>}
          <code>{value === '' ? ui.empty : <UntrustedText value={value} limit={MAX_LENGTH} />}</code>
        </dd>
      ))}
    </dl>
  );
};
