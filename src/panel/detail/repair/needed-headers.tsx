import { outgoingLines } from '../../../core/redact/outgoing.ts';
import { isComplete, lineTexts, type NeededLine } from '../../../core/remedies/needed-lines.ts';
import { HeaderName } from '../../card/header-name.tsx';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Words } from '../../text/words.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';

interface Props {
  readonly title: string;
  readonly lines: readonly NeededLine[];
  readonly place: 'preflight' | 'response';
}

/** The header lines of one response: what it sends already, with the additions marked, and what is left out on purpose. */
export const NeededHeaders = ({ title, lines, place }: Props) => {
  const { remedies } = usePanel().catalogue;
  return (
    <>
      <figure class="code-block" data-lines={place}>
        <figcaption>
          <span>{title}</span>
          <CopyTextButton text={outgoingLines(lineTexts(lines))} what={title} />
        </figcaption>
        <pre class="to-send">
          {lines
            .filter(({ value }) => value !== '')
            .map((line) => (
              <code key={line.name}>
                <Line line={line} />
                {'\n'}
              </code>
            ))}
        </pre>
      </figure>
      {lines.flatMap(({ name, dropped }) =>
        dropped.map((one, index) => (
          <p key={`${name} ${index}`} class="soft" data-left-out={one.why}>
            <Words text={remedies.leftOut(name, one)} />
          </p>
        )),
      )}
    </>
  );
};

const Line = ({ line }: { readonly line: NeededLine }) => {
  const { alreadySent, adds, forCaches } = usePanel().catalogue.remedies;
  const { name, kept, added } = line;
  const aside = name === 'Vary' ? forCaches : kept.length > 0 && added.length > 0 ? adds(added.join(', ')) : undefined;
  return (
    <span data-already={isComplete(line) ? alreadySent : undefined} data-aside={isComplete(line) ? undefined : aside}>
      <HeaderName name={name}>{name}</HeaderName>
      <UntrustedText value={`: ${kept.join(', ')}${kept.length > 0 && added.length > 0 ? ', ' : ''}`} />
      {added.length > 0 && (
        <ins>
          <UntrustedText value={added.join(', ')} />
        </ins>
      )}
    </span>
  );
};
