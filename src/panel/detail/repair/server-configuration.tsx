import type { Blocked, Configuration } from '../../../core/remedies/configuration.ts';
import type { ConfigurationWords } from '../../../locales/catalogue/configuration.ts';
import { explanationOf } from '../../../locales/explanation.ts';
import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Words } from '../../text/words.tsx';
import { ServerFix } from './server-fix.tsx';
import '../../style/explained/configuration.css';

interface Props {
  readonly configuration: Configuration<EvaluatedExchange>;
  readonly words: ConfigurationWords;
}

/** One configuration for all requests to a server, with what it allows and what it doesn't. */
export const ServerConfiguration = ({ configuration, words }: Props) => {
  const { policy, allowed, blocked, lost, leftOut, credentialsOpen } = configuration;
  const count = allowed.length + blocked.length;
  return (
    <div class="served" data-configuration={configuration.server}>
      {count > 0 && <p>{words.readableWith(allowed.length, count)}</p>}
      {policy ? (
        <ServerFix policy={policy} least={words.least} />
      ) : (
        <p>
          <Words text={words.none} />
        </p>
      )}
      {credentialsOpen && (
        <p class="soft" data-advice="credentials-open">
          <Words text={words.credentialsOpen} />
        </p>
      )}
      {leftOut.map((origin) => (
        <p key={origin} class="soft" data-advice="left-out">
          <Words text={words.leftOut(origin)} />
        </p>
      ))}
      <Requests title={words.stillBlocked} list={blocked} name="still-blocked" />
      <Requests title={words.wouldBlock} list={lost} name="would-block" />
    </div>
  );
};

const MAX_LISTED = 50; // requests

const Requests = ({
  title,
  list,
  name,
}: {
  readonly title: string;
  readonly list: readonly Blocked<EvaluatedExchange>[];
  readonly name: string;
}) => {
  const { catalogue, view } = usePanel();
  if (list.length === 0) return null;
  return (
    <div data-requests={name}>
      <h3>{title}</h3>
      <ul class="bullets">
        {list.slice(0, MAX_LISTED).map(({ subject: { exchange, verdict }, ruling }) => {
          const [{ method, url }] = exchange.hops;
          const [{ worlds }] = verdict.branches;
          const { title } = explanationOf(catalogue, { ...verdict, kind: 'certain', branches: [{ worlds, ruling }], contradicted: false });
          return (
            <li key={exchange.id}>
              <button type="button" class="link-button" onClick={() => view.select({ id: exchange.id, part: '' })}>
                <code>
                  <UntrustedText value={`${method} ${url}`} limit={120} />
                </code>
              </button>{' '}
              <Words text={title} />
            </li>
          );
        })}
      </ul>
    </div>
  );
};
