import type { Exchange } from '../../core/facts.ts';
import type { Failure } from '../../core/ruling.ts';
import { usePanel } from '../context.ts';
import { Shown } from '../text/shown.tsx';
import { CopyText } from './copy-text.tsx';
import { faultOf, HeaderLine } from './header-line.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly failure: Failure;
}

/** The header as it was sent beside the header as it was needed, and where; nothing when the reason lies in no header. */
export const FaultPair = ({ exchange, failure: { reason, place, hop } }: Props) => {
  const { catalogue } = usePanel();
  const { ui } = catalogue;
  const fault = faultOf(reason);
  if (!fault) return null;
  const redirected = exchange.hops.length > 1;
  return (
    <figure class="pair">
      {(place === 'preflight' || redirected) && (
        <figcaption>
          {place === 'preflight' ? ui.inPreflight : ui.inResponse}
          {hop > 0 && ` · ${ui.onHop} ${hop}`}
          {redirected && (
            <>
              {' · '}
              <Shown value={exchange.hops[hop]?.url ?? ''} limit={200} />
            </>
          )}
        </figcaption>
      )}
      <dl>
        <dt>{ui.sent}</dt>
        <dd class="bad">
          <HeaderLine name={fault.header} value={fault.sent} at={fault.at} />
        </dd>
        {fault.needed !== null && (
          <>
            <dt>{ui.needed}</dt>
            <dd class="good">
              <HeaderLine name={fault.header} value={fault.needed} />
              <CopyText text={`${fault.header}: ${fault.needed}`} what={fault.header} />
            </dd>
          </>
        )}
      </dl>
    </figure>
  );
};
