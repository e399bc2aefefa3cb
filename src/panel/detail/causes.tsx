import { Fragment } from 'preact';
import type { Cause } from '../../core/causes/cause.ts';
import { causesOf } from '../../core/causes/causes-of.ts';
import { causeText } from '../../locales/catalogue/causes.ts';
import type { LanguageTag } from '../../locales/catalogue/language-tag.ts';
import { lateParts } from '../../locales/late-parts.ts';
import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { UntrustedText } from '../text/untrusted-text.tsx';
import { Words } from '../text/words.tsx';

const loadCauses = lazy((tag: LanguageTag) => lateParts[tag].loadCauses());
const MAX_LENGTH = 120; // characters of a line

/** Why the server answered so, as far as its answer gives it away. */
export const Causes = ({ evaluated: { exchange, verdict } }: { readonly evaluated: EvaluatedExchange }) => {
  const { catalogue } = usePanel();
  const finding = causesOf(exchange, verdict);
  const words = finding && loadCauses(catalogue.tag).value;
  if (!finding || !words) return null;
  const said = (cause: Cause) => {
    const { what, next } = causeText(words, cause);
    return (
      <>
        <Words text={what} /> <Words text={next} />
      </>
    );
  };
  return (
    <section class="note" data-causes={finding.causes.map(({ id }) => id).join(' ')} data-sure={finding.sure}>
      <h2>{words.headings[finding.sure]}</h2>
      {finding.causes.length === 1 ? (
        <p>{finding.causes.map(said)}</p>
      ) : (
        <ul class="bullets">
          {finding.causes.map((cause) => (
            <li key={cause.id}>{said(cause)}</li>
          ))}
        </ul>
      )}
      {finding.evidence.length > 0 && (
        <p class="soft">
          {words.evidence}:{' '}
          {finding.evidence.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && ', '}
              <code>
                <UntrustedText value={line} limit={MAX_LENGTH} />
              </code>
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
};
