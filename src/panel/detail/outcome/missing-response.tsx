import type { Exchange } from '../../../core/facts/facts.ts';
import { originOf } from '../../../core/http/url.ts';
import { missingResponse } from '../../../core/notes/missing-response.ts';
import { outgoingLines } from '../../../core/redact/outgoing.ts';
import type { Ruling } from '../../../core/ruling/ruling.ts';
import type { LanguageTag } from '../../../locales/catalogue/language-tag.ts';
import { lateParts } from '../../../locales/late-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { lazy } from '../../shell/lazy.ts';
import { Words } from '../../text/words.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';

const loadWords = lazy((tag: LanguageTag) => lateParts[tag].loadMissingResponse());

interface Props {
  readonly exchange: Exchange;
  readonly ruling: Ruling;
}

/** Why there is no response, and the next step: what the browser's code means, or guesses with what would confirm each. */
export const MissingResponse = ({ exchange, ruling }: Props) => {
  const missing = missingResponse(exchange, ruling);
  const words = missing && loadWords(usePanel().catalogue.tag).value;
  if (!missing || !words) return null;
  const server = originOf(missing.url);
  if (missing.kind === 'known') {
    const { what, next } = words.causes[missing.cause](server);
    return (
      <div class="missing-response" data-cause={missing.cause}>
        <p>
          <Words text={what} />
        </p>
        <p>
          <Words text={next} /> {missing.cause === 'certificate' && <CopyTextButton text={outgoingLines([server])} what={server} />}
        </p>
      </div>
    );
  }
  return (
    <div class="missing-response" data-guesses={missing.guesses.join(' ')}>
      <p>
        <Words text={words.guessed} />
      </p>
      <ul class="bullets">
        {missing.guesses.map((guess) => (
          <li key={guess}>
            <Words text={words.guesses[guess](server)} />{' '}
            {guess === 'certificate' && <CopyTextButton text={outgoingLines([server])} what={server} />}
          </li>
        ))}
      </ul>
    </div>
  );
};
