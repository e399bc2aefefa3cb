import { exposedHeaders, type HeaderSight } from '../../core/exposed.ts';
import type { Outcome, Sighting } from '../../core/facts.ts';
import type { HeaderList } from '../../core/http/header-list.ts';
import { usePanel } from '../context.ts';
import type { Judged } from '../judged.ts';
import { Shown } from '../text/shown.tsx';
import { HeaderTable } from './header-table.tsx';

/** The headers of every message of the exchange, folded away. */
export const Messages = ({ judged: { exchange, verdict } }: { readonly judged: Judged }) => {
  const [{ ruling }] = verdict.branches;
  const sights = verdict.kind === 'certain' && ruling.kind === 'readable' ? exposedHeaders(ruling.exposure) : null;
  const { hops } = exchange;
  return (
    <section class="messages">
      {hops.map((sighting, hop) => (
        <div key={hop}>
          {hops.length > 1 && (
            <h2 class="hop-head">
              <Shown value={`${sighting.method} ${sighting.url}`} limit={500} />
            </h2>
          )}
          <HopMessages sighting={sighting} sights={hop === hops.length - 1 ? sights : null} />
        </div>
      ))}
    </section>
  );
};

interface Props {
  readonly sighting: Sighting;
  /** What script may read of the response, when it may read it. */
  readonly sights: readonly HeaderSight[] | null;
}

const headersOf = (outcome: Outcome): HeaderList => (outcome.kind === 'answered' ? outcome.reply.headers : []);

const HopMessages = ({ sighting: { headers, preflight, outcome }, sights }: Props) => {
  const { ui } = usePanel().catalogue;
  return (
    <>
      {preflight && <HeaderTable title={ui.preflightRequest} headers={preflight.headers} />}
      {preflight && <HeaderTable title={ui.preflightResponse} headers={headersOf(preflight.outcome)} />}
      <HeaderTable title={ui.requestHeaders} headers={headers} />
      {sights ? (
        <HeaderTable title={ui.responseHeaders} headers={sights} seen />
      ) : (
        <HeaderTable title={ui.responseHeaders} headers={headersOf(outcome)} />
      )}
    </>
  );
};
