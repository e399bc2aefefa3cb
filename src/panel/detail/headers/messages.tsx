import type { Signal } from '@preact/signals';
import type { Sighting } from '../../../core/facts/facts.ts';
import { unexposedPageHeaders } from '../../../core/ruling/exposure.ts';
import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { partsOf } from '../../state/parts.ts';
import { replyHeaders } from '../../state/reply-headers.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { MAX_URL_LENGTH } from '../../text/url.tsx';
import { MessageHeaders } from './message-headers.tsx';
import { UnreadHeaders } from './unread-headers.tsx';
import { type ResponseVisibility, unreadHeaders, visibilityOf } from './visibility.ts';

interface Props {
  readonly evaluated: EvaluatedExchange;
  readonly revealed: Signal<boolean>;
}

/** The headers of every message of the exchange, side by side where that fits. */
export const Messages = ({ evaluated, revealed }: Props) => {
  const { verdict } = evaluated;
  const { hops } = evaluated.exchange;
  const missed = verdict.branches.flatMap(({ ruling }) => (ruling.kind === 'readable' ? unexposedPageHeaders(ruling.exposure) : []));
  const unsent = new Set(partsOf(evaluated).flatMap(({ neverSent, hop }) => (neverSent ? hop : [])));
  return (
    <>
      {hops.map((sighting, hop) => (
        <div key={hop}>
          <h2 class="hop-head">
            <UntrustedText value={`${sighting.method} ${sighting.url}`} limit={MAX_URL_LENGTH} />
          </h2>
          <HopMessages
            sighting={sighting}
            neverSent={unsent.has(hop)}
            visibility={visibilityOf(verdict, hop === hops.length - 1)}
            missed={hop === hops.length - 1 ? missed : []}
            revealed={revealed.value}
          />
        </div>
      ))}
      <UnreadHeaders names={unreadHeaders(verdict)} />
    </>
  );
};

interface HopProps {
  readonly sighting: Sighting;
  readonly neverSent: boolean;
  readonly visibility: ResponseVisibility;
  readonly missed: readonly string[];
  readonly revealed: boolean;
}

const HopMessages = ({ sighting: { headers, preflight, outcome }, neverSent, visibility, missed, revealed }: HopProps) => {
  const { ui } = usePanel().catalogue;
  return (
    <div class="side-by-side" data-columns={preflight ? 3 : 2}>
      <MessageHeaders title={ui.requestHeaders} headers={headers} revealed={revealed} neverSent={neverSent} />
      {preflight && (
        <div class="column">
          <MessageHeaders title={ui.preflightRequest} headers={preflight.headers} revealed={revealed} />
          <MessageHeaders title={ui.preflightResponse} headers={replyHeaders(preflight.outcome)} revealed={revealed} />
        </div>
      )}
      <MessageHeaders
        title={ui.responseHeaders}
        headers={replyHeaders(outcome)}
        revealed={revealed}
        visibility={visibility}
        missed={missed}
      />
    </div>
  );
};
