import { useSignal } from '@preact/signals';
import type { DetailPart } from '../../locales/catalogue/detail.ts';
import { HeaderCard } from '../card/header-card.tsx';
import { usePanel } from '../shell/context.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { repairsOf } from '../state/repairs.ts';
import { browserVerdicts } from './browsers/browser-verdicts.ts';
import { Console } from './browsers/console.tsx';
import { Engines } from './browsers/engines.tsx';
import { Causes } from './causes.tsx';
import { Ladders } from './checks/ladders.tsx';
import { Cookies } from './headers/cookies.tsx';
import { Messages } from './headers/messages.tsx';
import { useKeepPart } from './keep-part.ts';
import { Notes } from './notes.tsx';
import { AlsoWrong } from './outcome/also-wrong.tsx';
import { Branches } from './outcome/branches.tsx';
import { PartNav } from './part-nav.tsx';
import { PartSection } from './part-section.tsx';
import { Compare } from './repair/compare.tsx';
import { Repair } from './repair/repair.tsx';
import { RequestModes } from './request-modes.tsx';
import { Suspects } from './suspects.tsx';
import '../style/explained/pairing.css';
import '../style/explained/evidence.css';
import '../style/explained/part-nav.css';
import '../style/explained/code-block.css';
import '../style/explained/messages.css';
import '../style/explained/card.css';

/** The explanation: first what happened and what to send, then the evidence. */
export const Explained = ({ evaluated }: { readonly evaluated: EvaluatedExchange }) => {
  const { part: labels } = usePanel().catalogue.detail;
  const revealed = useSignal(false);
  const { exchange, verdict } = evaluated;
  useKeepPart(exchange.id);
  const repairs = repairsOf(evaluated);
  const verdicts = browserVerdicts(exchange);
  const parts: readonly DetailPart[] = [
    'why',
    ...(repairs.remedies.length > 0 ? (['repair'] as const) : []),
    'steps',
    'headers',
    ...(verdicts.length > 0 ? (['browsers'] as const) : []),
  ];
  return (
    <>
      <HeaderCard exchange={exchange} />
      <PartNav parts={parts} />
      <div class="detail-body">
        <PartSection part="why" label={labels.why}>
          <Branches evaluated={evaluated} repairs={repairs} />
          <Causes evaluated={evaluated} />
          <Suspects evaluated={evaluated} />
        </PartSection>
        {repairs.remedies.length > 0 && (
          <PartSection part="repair" label={labels.repair}>
            <Repair evaluated={evaluated} repairs={repairs} />
            <Compare />
          </PartSection>
        )}
        {verdict.kind === 'certain' && <AlsoWrong exchange={exchange} ruling={verdict.branches[0].ruling} />}
        <Notes evaluated={evaluated} />
        <PartSection part="steps" label={labels.steps}>
          <Ladders evaluated={evaluated} />
          <RequestModes evaluated={evaluated} />
        </PartSection>
        <PartSection part="headers" label={labels.headers}>
          <Messages evaluated={evaluated} revealed={revealed} />
          <Cookies evaluated={evaluated} revealed={revealed} />
        </PartSection>
        {verdicts.length > 0 && (
          <PartSection part="browsers" label={labels.browsers}>
            <Engines verdicts={verdicts} />
            <Console verdicts={verdicts} />
          </PartSection>
        )}
      </div>
    </>
  );
};
