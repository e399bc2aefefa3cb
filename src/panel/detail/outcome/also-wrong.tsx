import type { Exchange } from '../../../core/facts/facts.ts';
import type { Ruling } from '../../../core/ruling/ruling.ts';
import { secondaryTitle } from '../../../locales/catalogue/catalogue.ts';
import { usePanel } from '../../shell/context.ts';
import { Words } from '../../text/words.tsx';
import { FaultPair } from './fault-pair.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly ruling: Ruling;
}

/** All failures but the one that the browser reports, in order; nothing without others. */
export const AlsoWrong = ({ exchange, ruling }: Props) => {
  const { catalogue } = usePanel();
  const [, ...others] = ruling.kind === 'hidden' ? ruling.failures : [];
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
