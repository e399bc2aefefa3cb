import type { ServedHop } from '../../core/apply-remedy.ts';
import type { Exchange, Outcome } from '../../core/facts.ts';
import type { HeaderList } from '../../core/http/header-list.ts';
import { linesOfPolicy } from '../../core/policy.ts';
import { HeaderName } from '../card/header-name.tsx';
import { usePanel } from '../context.ts';
import { Shown } from '../text/shown.tsx';
import { CopyText } from './copy-text.tsx';
import { ServerFix } from './server-fix.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly hops: readonly ServedHop[];
}

const headersOf = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);

/** What each server on the way has to send, as header lines and as a configuration. */
export const ServedRemedy = ({ exchange, hops }: Props) => {
  const { remedies } = usePanel().catalogue;
  return (
    <>
      {hops.map(({ hop, url, policy }) => {
        const { preflight, response } = linesOfPolicy(policy);
        const sighting = exchange.hops[hop];
        return (
          <div key={hop} class="served" data-remedy="server" data-hop={hop}>
            {hops.length > 1 && (
              <h3 class="hop-head">
                <Shown value={url} limit={500} />
              </h3>
            )}
            {preflight && (
              <Lines title={remedies.preflight} lines={preflight} place="preflight" sent={headersOf(sighting?.preflight?.outcome)} />
            )}
            <Lines title={remedies.response} lines={response} place="response" sent={headersOf(sighting?.outcome)} />
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
  /** What the server sends now. */
  readonly sent: HeaderList;
}

/** Whether a line is sent already, and no other with its name. */
const isSent = (line: string, sent: HeaderList): boolean => {
  const name = line.slice(0, line.indexOf(':')).toLowerCase();
  const [only, ...more] = sent.filter((header) => header.name.toLowerCase() === name);
  return only !== undefined && more.length === 0 && line.slice(name.length + 1).trim() === only.value;
};

const Lines = ({ title, lines, place, sent }: LinesProps) => {
  const { alreadySent } = usePanel().catalogue.remedies;
  return (
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
              <span data-already={isSent(line, sent) ? alreadySent : undefined}>
                <HeaderName name={line.slice(0, colon)}>{line.slice(0, colon)}</HeaderName>
                <Shown value={line.slice(colon)} />
              </span>
              {'\n'}
            </code>
          );
        })}
      </pre>
    </figure>
  );
};
