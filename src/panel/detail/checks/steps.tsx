import { citationOf, linkTo } from '../../../core/checks/spec.ts';
import type { Rung } from '../../../core/ruling/ruling.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { Text } from '../../../locales/catalogue/text.ts';
import { ExplainedWords } from '../../card/explained-words.tsx';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { headerFaultOf } from '../headers/header-line.tsx';
import { groupRungs } from './rung-groups.ts';

const SIGNS = { passed: '✓', failed: '✗', open: '–' } as const;

const stateOf = ({ reached, outcome }: Rung): keyof typeof SIGNS => {
  if (!reached) return 'open';
  return outcome === 'failed' ? 'failed' : 'passed';
};

const wordsFor = ({ check, finding }: Rung, { checks, preflightNeeds, maxAge }: Catalogue): Text => {
  if (check !== 'preflight-need' && check !== 'preflight-max-age') return checks[check];
  if (finding === null) return [];
  return finding.kind === 'max-age' ? maxAge(finding.seconds) : preflightNeeds[finding.kind](finding);
};

/** Every checked step of the standard, in order, with a link to its text. */
export const Steps = ({ rungs }: { readonly rungs: readonly Rung[] }) => {
  const { catalogue } = usePanel();
  const groups = groupRungs(rungs);
  return (
    <>
      {groups.map(({ place, hop, rungs }) => (
        <div key={`${place} ${hop}`} class="ladder-group">
          {groups.length > 1 && (
            <h3 class="ladder-head">
              {catalogue.ui[place]}
              {hop > 0 && ` · ${catalogue.ui.afterRedirect} ${hop}`}
            </h3>
          )}
          <ol class="ladder">
            {rungs.map((rung, index) => (
              <Step key={index} rung={rung} />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
};

const Step = ({ rung }: { readonly rung: Rung }) => {
  const { catalogue } = usePanel();
  const state = stateOf(rung);
  const fault = state === 'failed' && rung.reason ? headerFaultOf(rung.reason) : null;
  const words = wordsFor(rung, catalogue);
  const named = words.some((part) => typeof part !== 'string' && part.code === fault?.header);
  return (
    <li class="rung" data-state={state} data-check={rung.check}>
      <span class="sign" role="img" aria-label={catalogue.ui[state === 'open' ? 'notReached' : state]}>
        {SIGNS[state]}
      </span>
      <span class="rung-words">
        <ExplainedWords text={words} />
        {fault && (
          <span class="rung-fault">
            {fault.sent === null ? (
              <>
                {!named && <code>{fault.header}</code>} {catalogue.ui.notSent}
              </>
            ) : (
              <>
                <span class="soft">{catalogue.ui.sent}</span>{' '}
                <code>
                  <UntrustedText value={fault.sent} at={fault.at} limit={80} />
                </code>
              </>
            )}
          </span>
        )}
        {state === 'failed' && !fault && rung.reason && 'status' in rung.reason && (
          <span class="rung-fault">
            <span class="soft">{catalogue.ui.sent}</span> <code>{rung.reason.status}</code>
          </span>
        )}
      </span>
      <a href={linkTo(rung.step)} target="_blank" rel="noreferrer">
        {citationOf(rung.step)}
      </a>
    </li>
  );
};
