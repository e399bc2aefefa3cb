import type { Exchange } from '../../../core/facts/facts.ts';
import type { Ruling } from '../../../core/ruling/ruling.ts';
import { secondaryTitle } from '../../../locales/catalogue/catalogue.ts';
import { usePanel } from '../../shell/context.ts';
import { Words } from '../../text/words.tsx';
import { isPaired } from '../pairing/pairing-groups.ts';
import { FaultPair } from './fault-pair.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly ruling: Ruling;
}

/** The failures that neither the sentence nor the table of the pairing shows, in order. */
export const AlsoWrong = ({ exchange, ruling }: Props) => {
  const { catalogue } = usePanel();
  const others = ruling.kind === 'hidden' ? ruling.failures.slice(1).filter((failure) => !isPaired(failure)) : [];
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{catalogue.ui.alsoWrong}</h2>
      <ul class="others">
        {others.map((failure, index) => (
          <li key={index}>
            <p>
              <Words text={secondaryTitle(catalogue, failure)} />
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
  );
};
