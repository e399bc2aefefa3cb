import type { ServedHop } from '../../core/apply-remedy.ts';
import { linesOfPolicy } from '../../core/policy.ts';
import { HeaderName } from '../card/header-name.tsx';
import { usePanel } from '../context.ts';
import { Shown } from '../text/shown.tsx';
import { CopyText } from './copy-text.tsx';
import { ServerFix } from './server-fix.tsx';

/** What each server on the way has to send, as header lines and as a configuration. */
export const ServedRemedy = ({ hops }: { readonly hops: readonly ServedHop[] }) => {
  const { remedies } = usePanel().catalogue;
  return (
    <>
      {hops.map(({ hop, url, policy }) => {
        const { preflight, response } = linesOfPolicy(policy);
        return (
          <div key={hop} class="served" data-remedy="server" data-hop={hop}>
            {hops.length > 1 && (
              <h3 class="hop-head">
                <Shown value={url} limit={500} />
              </h3>
            )}
            {preflight && <Lines title={remedies.preflight} lines={preflight} place="preflight" />}
            <Lines title={remedies.response} lines={response} place="response" />
            <ServerFix policy={policy} />
          </div>
        );
      })}
    </>
  );
};

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly place: 'preflight' | 'response';
}

const Lines = ({ title, lines, place }: LinesProps) => (
  <figure class="code-block" data-lines={place}>
    <figcaption>
      <span>{title}</span>
      <CopyText text={lines.join('\n')} what={title} />
    </figcaption>
    <pre class="to-send">
      {lines.map((line, index) => {
        const colon = line.indexOf(':');
        return (
          <code key={index}>
            <HeaderName name={line.slice(0, colon)}>{line.slice(0, colon)}</HeaderName>
            <Shown value={line.slice(colon)} />
            {'\n'}
          </code>
        );
      })}
    </pre>
  </figure>
);
