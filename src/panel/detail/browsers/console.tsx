import { outgoingLines } from '../../../core/redact/outgoing.ts';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';
import type { BrowserVerdict } from './browser-verdicts.ts';

const MAX_LINE_LENGTH = 2000; // characters

/** The messages of the browsers' consoles, which users recognise and search for. */
export const Console = ({ verdicts }: { readonly verdicts: readonly BrowserVerdict[] }) => {
  const { detail } = usePanel().catalogue;
  const hiding = verdicts.flatMap(({ lines, ...rest }) => (lines === null ? [] : [{ ...rest, lines }]));
  if (hiding.length === 0) return null;
  return (
    <section class="console">
      <h2>{detail.console}</h2>
      {hiding.map(({ engine, browser, name, lines }) => (
        <figure key={engine} class="code-block" data-console={engine}>
          <figcaption>
            <span>{browser}</span>
            {lines.length > 0 && <CopyTextButton text={outgoingLines(lines)} what={browser} />}
          </figcaption>
          {lines.length > 0 ? (
            <pre>
              {lines.map((line, index) => (
                <code key={index}>
                  <UntrustedText value={line} limit={MAX_LINE_LENGTH} />
                  {'\n'}
                </code>
              ))}
            </pre>
          ) : (
            <p class="soft">
              {name !== null && <code>{name}</code>} {detail.consoleUnknown}
            </p>
          )}
        </figure>
      ))}
    </section>
  );
};
