import type { Signal } from '@preact/signals';
import { MASK } from '../../../core/redact/redact-text.ts';
import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Words } from '../../text/words.tsx';
import { type CookiePair, type CookieSet, cookiesSent, cookiesSet } from './cookie-lines.ts';

interface Props {
  readonly evaluated: EvaluatedExchange;
  readonly revealed: Signal<boolean>;
}

/** The cookies sent and set; their values are shown on request. */
export const Cookies = ({ evaluated: { exchange, verdict, summary }, revealed }: Props) => {
  const { cookies } = usePanel().catalogue.detail;
  const sent = exchange.hops.flatMap(({ headers }) => cookiesSent(headers));
  const set = exchange.hops.flatMap(({ outcome }) => (outcome.kind === 'answered' ? cookiesSet(outcome.reply.headers) : []));
  if (sent.length + set.length === 0) return null;
  const included = verdict.credentials.kind === 'seen' && verdict.credentials.value === 'include';
  return (
    <section class="cookies">
      <h2>
        {cookies.title}
        <button
          type="button"
          class="text-button"
          aria-pressed={revealed.value}
          onClick={() => {
            revealed.value = !revealed.value;
          }}
        >
          {revealed.value ? cookies.conceal : cookies.reveal}
        </button>
      </h2>
      {sent.length > 0 && <CookieTable title={cookies.sent} list={sent} revealed={revealed.value} />}
      {set.length > 0 && <CookieTable title={cookies.set} list={set} revealed={revealed.value} withAttributes />}
      {set.length > 0 && summary === 'hidden' && included && (
        <p class="soft">
          <Words text={cookies.stored} />
        </p>
      )}
    </section>
  );
};

interface TableProps {
  readonly title: string;
  readonly list: readonly (CookiePair | CookieSet)[];
  readonly revealed: boolean;
  readonly withAttributes?: boolean;
}

const CookieTable = ({ title, list, revealed, withAttributes = false }: TableProps) => {
  const { cookies } = usePanel().catalogue.detail;
  return (
    <table class="cookie-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{cookies.name}</th>
          <th scope="col">{cookies.value}</th>
          {withAttributes && <th scope="col">{cookies.attributes}</th>}
        </tr>
      </thead>
      <tbody>
        {list.map((cookie, index) => (
          <tr key={index} data-cookie={cookie.name}>
            <th scope="row">
              <UntrustedText value={cookie.name} limit={200} />
            </th>
            <td>
              <UntrustedText value={revealed ? cookie.value : MASK} />
            </td>
            {withAttributes && (
              <td>
                <UntrustedText value={'attributes' in cookie ? cookie.attributes.join('; ') : ''} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
