import type { Exchange } from '../../../core/facts/facts.ts';
import { outgoingLines } from '../../../core/redact/outgoing.ts';
import type { Failure } from '../../../core/ruling/ruling.ts';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';
import { HeaderLine, headerFaultOf } from '../headers/header-line.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly failure: Failure;
}

/** What was sent beside what was needed, and where; nothing for a reason that is about neither a header nor a status. */
export const FaultPair = ({ exchange, failure: { reason, place, hop } }: Props) => {
  const { catalogue } = usePanel();
  const { ui } = catalogue;
  const fault = headerFaultOf(reason);
  // In a preflight the status itself can be wrong.
  const status = place === 'preflight' && 'status' in reason ? reason.status : null;
  if (!fault && status === null) return null;
  const sent = fault ? <HeaderLine name={fault.header} value={fault.sent} at={fault.at} /> : <StatusLine value={String(status)} />;
  const needed = fault ? (
    fault.needed !== null && <NeededLine header={fault.header} value={fault.needed} />
  ) : (
    <StatusLine value="200–299" />
  );
  const redirected = exchange.hops.length > 1;
  return (
    <figure class="pair">
      <figcaption>
        {place === 'preflight' ? ui.inPreflight : ui.inResponse}
        {hop > 0 && ` · ${ui.afterRedirect} ${hop}`}
        {redirected && (
          <>
            {' · '}
            <UntrustedText value={exchange.hops[hop]?.url ?? ''} limit={200} />
          </>
        )}
      </figcaption>
      <dl>
        <dt>{ui.sent}</dt>
        <dd class="bad">{sent}</dd>
        {needed && (
          <>
            <dt>{ui.needed}</dt>
            <dd class="good">{needed}</dd>
          </>
        )}
      </dl>
    </figure>
  );
};

const NeededLine = ({ header, value }: { readonly header: string; readonly value: string }) => (
  <>
    <HeaderLine name={header} value={value} />
    <CopyTextButton text={outgoingLines([`${header}: ${value}`])} what={header} />
  </>
);

const StatusLine = ({ value }: { readonly value: string }) => (
  <code class="header-line">
    {usePanel().catalogue.ui.status} {value}
  </code>
);
