import { useSignal } from '@preact/signals';
import type { DetailPart } from '../../locales/detail-words.ts';
import { HeaderCard } from '../card/header-card.tsx';
import { usePanel } from '../context.ts';
import type { Judged } from '../judged.ts';
import { repairsOf } from '../repairs.ts';
import { AlsoWrong } from './also-wrong.tsx';
import { Asked } from './asked.tsx';
import { Branches } from './branches.tsx';
import { browserVerdicts } from './browser-verdicts.ts';
import { Console } from './console.tsx';
import { Cookies } from './cookies.tsx';
import { Engines } from './engines.tsx';
import { Ladders } from './ladders.tsx';
import { Messages } from './messages.tsx';
import { Notes } from './notes.tsx';
import { PartNav } from './part-nav.tsx';
import { PartSection } from './part-section.tsx';
import { Repair } from './repair.tsx';
import { Suspects } from './suspects.tsx';
import '../style/evidence.css';
import '../style/parts.css';
import '../style/card.css';

/** The parts of the explanation: first what happened and what to send, then the evidence. */
export const Explained = ({ judged }: { readonly judged: Judged }) => {
  const { part: labels } = usePanel().catalogue.detail;
  const revealed = useSignal(false);
  const { exchange, verdict } = judged;
  const repairs = repairsOf(judged);
  const browsers = browserVerdicts(exchange);
  const parts: readonly DetailPart[] = [
    'why',
    ...(repairs.remedies.length > 0 ? (['repair'] as const) : []),
    'steps',
    'headers',
    ...(browsers.length > 0 ? (['browsers'] as const) : []),
  ];
  return (
    <>
      <HeaderCard />
      <PartNav parts={parts} />
      <div class="detail-body">
        <PartSection part="why" label={labels.why}>
          <Branches judged={judged} />
          <Suspects judged={judged} />
        </PartSection>
        {repairs.remedies.length > 0 && (
          <PartSection part="repair" label={labels.repair}>
            <Repair judged={judged} repairs={repairs} />
          </PartSection>
        )}
        {verdict.kind === 'certain' && <AlsoWrong exchange={exchange} ruling={verdict.branches[0].ruling} />}
        <Notes judged={judged} />
        <PartSection part="steps" label={labels.steps}>
          <Ladders judged={judged} />
          <Asked judged={judged} />
        </PartSection>
        <PartSection part="headers" label={labels.headers}>
          <Messages judged={judged} revealed={revealed} />
          <Cookies judged={judged} revealed={revealed} />
        </PartSection>
        {browsers.length > 0 && (
          <PartSection part="browsers" label={labels.browsers}>
            <Engines judged={browsers} />
            <Console judged={browsers} />
          </PartSection>
        )}
      </div>
    </>
  );
};
