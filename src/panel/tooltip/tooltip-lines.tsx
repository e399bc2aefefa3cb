import type { FirstSteps } from '../../locales/catalogue/detail.ts';
import { explanationOf } from '../../locales/explanation.ts';
import { HeaderLine, headerFaultOf } from '../detail/headers/header-line.tsx';
import { usePanel } from '../shell/context.ts';
import { VerdictIcon } from '../shell/icons.tsx';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { Words } from '../text/words.tsx';
import { firstStepOf } from './first-step.ts';

const MAX_LENGTH = 160; // characters of a value

interface Props {
  readonly evaluated: EvaluatedExchange;
  readonly steps: FirstSteps;
}

/** What is wrong, what was sent, and what to do first, in three lines. */
export const TooltipLines = ({ evaluated, steps }: Props) => {
  const { catalogue } = usePanel();
  const { verdict, summary, failure } = evaluated;
  const { title, why } = explanationOf(catalogue, verdict);
  const fault = verdict.kind === 'certain' && failure ? headerFaultOf(failure.reason) : null;
  const step = firstStepOf(evaluated, steps, catalogue);
  return (
    <>
      <p class="tip-title">
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {catalogue.summaries[summary]}
        </span>
        <span>
          <Words text={title} />
        </span>
      </p>
      {fault ? (
        <p class="tip-line">
          <HeaderLine name={fault.header} value={fault.sent} at={fault.at} limit={MAX_LENGTH} bare />
        </p>
      ) : (
        <p class="tip-why">
          <Words text={why} />
        </p>
      )}
      {step && (
        <p class="tip-line tip-step">
          <Words text={step} />
        </p>
      )}
    </>
  );
};
