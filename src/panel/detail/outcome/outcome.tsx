import type { Exchange } from '../../../core/facts/facts.ts';
import type { Ruling } from '../../../core/ruling/ruling.ts';
import { explainRuling } from '../../../locales/explanation.ts';
import { ExplainedWords } from '../../card/explained-words.tsx';
import { usePanel } from '../../shell/context.ts';
import { Words } from '../../text/words.tsx';
import { isPaired } from '../pairing/pairing-groups.ts';
import { FaultPair } from './fault-pair.tsx';
import { MissingResponse } from './missing-response.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly ruling: Ruling;
  readonly heading: 'h1' | 'h3';
}

/** The sentence for a ruling, with what was sent and what was needed where the table of the pairing doesn’t show it. */
export const Outcome = ({ exchange, ruling, heading: Heading }: Props) => {
  const { catalogue } = usePanel();
  const { title, why } = explainRuling(catalogue, ruling);
  return (
    <>
      <div class="sentence">
        <Heading>
          <Words text={title} />
        </Heading>
        <p>
          <ExplainedWords text={why} />
        </p>
      </div>
      {ruling.kind === 'no-response' && <MissingResponse exchange={exchange} ruling={ruling} />}
      {ruling.kind === 'hidden' && !isPaired(ruling.failures[0]) && <FaultPair exchange={exchange} failure={ruling.failures[0]} />}
    </>
  );
};
