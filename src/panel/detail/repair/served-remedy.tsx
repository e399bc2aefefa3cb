import type { ComponentChildren } from 'preact';
import type { Exchange } from '../../../core/facts/facts.ts';
import type { ServedHop } from '../../../core/remedies/apply.ts';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Words } from '../../text/words.tsx';
import { NeededHeaders } from './needed-headers.tsx';
import { ServerFix } from './server-fix.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly hops: readonly ServedHop[];
  /** Notes on the header lines. */
  readonly children?: ComponentChildren;
}

/** What each server on the way must send, as header lines and as a configuration. */
export const ServedRemedy = ({ exchange, hops, children }: Props) => {
  const { remedies } = usePanel().catalogue;
  return (
    <>
      {hops.map(({ hop, url, policy, preflight, response }) => (
        <div key={hop} class="served" data-remedy="server" data-hop={hop}>
          {(exchange.hops.length > 1 || hops.length > 1) && (
            <h3 class="hop-head">
              <UntrustedText value={url} limit={500} />
            </h3>
          )}
          {preflight && <NeededHeaders title={remedies.preflight} lines={preflight} place="preflight" />}
          {preflight && exchange.hops[hop]?.preflight?.outcome.kind !== 'answered' && (
            <p class="soft" data-advice="preflight-unseen">
              <Words text={remedies.preflightUnseen} />
            </p>
          )}
          <NeededHeaders title={remedies.response} lines={response} place="response" />
          {children}
          <ServerFix policy={policy} />
        </div>
      ))}
    </>
  );
};
