import { type Exchange, type Fact, possible } from '../../core/facts/facts.ts';
import { evidenceOf } from '../../locales/explanation.ts';
import { usePanel } from '../shell/context.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { CREDENTIALS, MODES } from '../state/modes.ts';
import { Words } from '../text/words.tsx';
import { Chooser } from './chooser.tsx';

/** The modes of the request, and how each is known. The user can set what is unknown or wrong. */
export const RequestModes = ({ evaluated: { exchange, observed, verdict } }: { readonly evaluated: EvaluatedExchange }) => {
  const { catalogue, store } = usePanel();
  const { watching } = catalogue;
  const { id, call } = exchange;
  return (
    <section class="evidence">
      <h2>{watching.requestOptions}</h2>
      <dl>
        <dt>{watching.credentialsMode}</dt>
        <dd data-fact="credentials">
          <FactValue fact={verdict.credentials} />
          <Chooser
            name={watching.credentialsMode}
            values={CREDENTIALS}
            chosen={chosenIn(exchange, observed, 'credentials')}
            choose={(credentials) => store.choose(id, { credentials })}
          />
        </dd>
        <dt>{watching.mode}</dt>
        <dd data-fact="mode">
          <FactValue fact={exchange.mode} />
          <Chooser
            name={watching.mode}
            values={MODES}
            chosen={chosenIn(exchange, observed, 'mode')}
            choose={(mode) => store.choose(id, { mode })}
          />
        </dd>
        {(exchange.redirect.kind === 'seen' || exchange.redirect.could.length > 1) && (
          <>
            <dt>{watching.redirectMode}</dt>
            <dd data-fact="redirect">
              <FactValue fact={exchange.redirect} />
            </dd>
          </>
        )}
        {call && (
          <>
            <dt>{watching.scriptResult}</dt>
            <dd data-fact="got">
              <Words text={watching.got(call.api, call.end)} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};

const chosenIn = <K extends 'mode' | 'credentials'>(exchange: Exchange, observed: Exchange, name: K): string =>
  exchange[name] !== observed[name] && exchange[name].kind === 'seen' ? String(exchange[name].value) : '';

const FactValue = <T extends string>({ fact }: { readonly fact: Fact<T> }) => {
  const { catalogue } = usePanel();
  const certain = fact.kind === 'seen';
  return (
    <>
      {possible(fact).map((value) => (
        <code key={value} class="mode">
          {value}
        </code>
      ))}
      <span class="certainty" data-certain={certain}>
        {certain ? catalogue.ui.certain : catalogue.ui.open}
      </span>{' '}
      <Words text={evidenceOf(catalogue, fact)} />
    </>
  );
};
