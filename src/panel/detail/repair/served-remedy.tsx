import type { ComponentChildren } from 'preact';
import type { Exchange } from '../../../core/facts/facts.ts';
import type { HeaderList } from '../../../core/http/header-list.ts';
import type { ServedHop } from '../../../core/remedies/apply.ts';
import { policyLines } from '../../../core/remedies/policy.ts';
import { HeaderName } from '../../card/header-name.tsx';
import { usePanel } from '../../shell/context.ts';
import { isAlreadySent, replyHeaders } from '../../state/reply-headers.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';
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
      {hops.map(({ hop, url, policy }) => {
        const { preflight, response } = policyLines(policy);
        const sighting = exchange.hops[hop];
        return (
          <div key={hop} class="served" data-remedy="server" data-hop={hop}>
            {(exchange.hops.length > 1 || hops.length > 1) && (
              <h3 class="hop-head">
                <UntrustedText value={url} limit={500} />
              </h3>
            )}
            {preflight && (
              <Lines title={remedies.preflight} lines={preflight} place="preflight" sent={replyHeaders(sighting?.preflight?.outcome)} />
            )}
            <Lines title={remedies.response} lines={response} place="response" sent={replyHeaders(sighting?.outcome)} />
            {children}
            <ServerFix policy={policy} />
          </div>
        );
      })}
    </>
  );
};

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly place: 'preflight' | 'response';
  /** What the server sends now. */
  readonly sent: HeaderList;
}

const Lines = ({ title, lines, place, sent }: LinesProps) => {
  const { alreadySent, forCaches } = usePanel().catalogue.remedies;
  return (
    <figure class="code-block" data-lines={place}>
      <figcaption>
        <span>{title}</span>
        <CopyTextButton text={lines.join('\n')} what={title} />
      </figcaption>
      <pre class="to-send">
        {lines.map((line, index) => {
          const colon = line.indexOf(':');
          const name = line.slice(0, colon);
          const isSent = isAlreadySent(sent, name, line.slice(colon + 2));
          return (
            <code key={index}>
              <span data-already={isSent ? alreadySent : undefined} data-aside={!isSent && name === 'Vary' ? forCaches : undefined}>
                <HeaderName name={name}>{name}</HeaderName>
                <UntrustedText value={line.slice(colon)} />
              </span>
              {'\n'}
            </code>
          );
        })}
      </pre>
    </figure>
  );
};
