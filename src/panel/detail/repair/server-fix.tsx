import { outgoingText } from '../../../core/redact/outgoing.ts';
import type { CorsPolicy } from '../../../core/remedies/policy.ts';
import type { LanguageTag } from '../../../locales/catalogue/language-tag.ts';
import type { Text } from '../../../locales/catalogue/text.ts';
import { lateParts } from '../../../locales/late-parts.ts';
import { usePanel } from '../../shell/context.ts';
import { lazy } from '../../shell/lazy.ts';
import { Words } from '../../text/words.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';

const loadFixes = lazy(async (tag: LanguageTag) => {
  const [{ servers }, { trapsFor }, words] = await Promise.all([
    import('../../../fixes/servers/index.ts'),
    import('../../../fixes/traps.ts'),
    lateParts[tag].loadTraps(),
  ]);
  return { servers, trapsFor, words };
});

/** A policy as the configuration of the server that the user chose last, with that server's traps. `least`: what it covers. */
export const ServerFix = ({ policy, least }: { readonly policy: CorsPolicy; readonly least?: Text }) => {
  const { catalogue, settings } = usePanel();
  const { repair } = catalogue.detail;
  const loaded = loadFixes(catalogue.tag).value;
  if (!loaded) return <div class="code-block" data-loading />;
  const { servers, trapsFor, words } = loaded;
  const chosen = settings.current.value.server;
  const server = servers.find(({ id }) => id === chosen) ?? servers[0];
  const configuration = server.render(policy);
  return (
    <>
      <figure class="code-block" data-server={server.id}>
        <figcaption>
          <select
            class="chooser"
            aria-label={repair.server}
            value={server.id}
            onChange={({ currentTarget: { value } }) => settings.change({ server: value })}
          >
            {servers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <code class="soft">{server.file}</code>
          <a href={server.docs} target="_blank" rel="noreferrer">
            {repair.documentation(server.name)}
          </a>
          <CopyTextButton text={outgoingText(configuration)} what={server.name} />
        </figcaption>
        <pre>
          <code>{configuration}</code>
        </pre>
      </figure>
      <p class="soft">
        <Words text={least ?? repair.least} /> {server.install && <code class="whole">{server.install}</code>}
      </p>
      <div class="traps">
        <h3>{repair.traps}</h3>
        <ul class="bullets">
          {trapsFor(server, policy).map((trap) => (
            <li key={trap} data-trap={trap}>
              <Words text={words[trap]} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
