import type { Exchange } from '../../core/facts.ts';
import { linesOf } from '../../core/http/header-list.ts';
import type { Failure, Ruling } from '../../core/ruling.ts';
import { explain } from '../../locales/catalogue.ts';
import { explainRuling } from '../../locales/explanation.ts';
import { usePanel } from '../context.ts';
import { Words } from '../text/words.tsx';
import { FaultPair } from './fault-pair.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly ruling: Ruling;
  readonly heading: 'h1' | 'h3';
}

/** The sentence for a ruling, what was sent and what was needed, and whatever else was wrong. */
export const Outcome = ({ exchange, ruling, heading: Heading }: Props) => {
  const { catalogue } = usePanel();
  const { title, why } = explainRuling(catalogue, ruling);
  const [first, ...others] = ruling.kind === 'hidden' ? ruling.failures : [];
  return (
    <>
      <div class="sentence">
        <Heading>
          <Words text={title} />
        </Heading>
        <p>
          <Words text={why} />
        </p>
      </div>
      {first && <FaultPair exchange={exchange} failure={first} />}
      {first && wasExecuted(exchange, first) && (
        <p class="note">
          <Words text={catalogue.executed} />
        </p>
      )}
      {others.length > 0 && (
        <section>
          <h2>{catalogue.ui.alsoWrong}</h2>
          <ul class="others">
            {others.map((failure, index) => (
              <li key={index}>
                <p>
                  <Words text={explain(catalogue, failure).title} />
                  {failure.onlyWith && (
                    <span class="soft">
                      {' · '}
                      <Words text={catalogue.onlyWith(failure.onlyWith)} />
                    </span>
                  )}
                </p>
                <FaultPair exchange={exchange} failure={failure} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** Whether the server did something although script was not shown its answer. */
const wasExecuted = ({ hops }: Exchange, { place, hop }: Failure): boolean => {
  const sighting = hops[hop];
  if (place !== 'response' || sighting?.outcome.kind !== 'answered') return false;
  const harmless = sighting.method === 'GET' || sighting.method === 'HEAD';
  return !harmless || linesOf(sighting.outcome.reply.headers, 'Set-Cookie').length > 0;
};
