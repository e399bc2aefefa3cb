import type { HeaderList } from '../../../core/http/header-list.ts';
import { HeaderName } from '../../card/header-name.tsx';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Words } from '../../text/words.tsx';
import { concealed } from './cookie-lines.ts';
import type { HeaderVisibility, ResponseVisibility } from './visibility.ts';

interface Props {
  readonly title: string;
  readonly headers: HeaderList;
  /** Whether the values of cookies are shown. */
  readonly revealed: boolean;
  /** The browser never sent it. */
  readonly neverSent?: boolean;
  /** What JavaScript can read of it; null for a message that is not a response to the page. */
  readonly visibility?: ResponseVisibility | null;
}

/** The headers of one message. */
export const MessageHeaders = ({ title, headers, revealed, neverSent = false, visibility = null }: Props) => {
  const { ui, detail } = usePanel().catalogue;
  return (
    <div class="message">
      <h3>
        {title} <span class="soft">{headers.length}</span>
      </h3>
      {visibility?.kind === 'none' && headers.length > 0 && (
        <p class="sight" data-visible="false">
          {ui.visibleToScript}: <VisibilityWords visibility={{ visible: false, because: visibility.because }} />
        </p>
      )}
      {headers.length === 0 ? (
        <p class="soft">{neverSent ? ui.neverSent : detail.noHeaders}</p>
      ) : (
        <table class="headers">
          {visibility?.kind === 'each' && (
            <thead>
              <tr>
                <td colSpan={2} />
                <th scope="col">{ui.visibleToScript}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {headers.map(({ name, value }, index) => (
              <tr key={index} data-header={name.toLowerCase()}>
                <th scope="row">
                  <HeaderName name={name}>
                    <UntrustedText value={name} limit={200} />
                  </HeaderName>
                </th>
                <td>
                  <UntrustedText value={revealed ? value : concealed(name, value)} />
                </td>
                {visibility?.kind === 'each' && <VisibilityCell visibility={visibility.each[index]} />}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};

const VisibilityCell = ({ visibility }: { readonly visibility: HeaderVisibility | undefined }) => (
  <td class="sight" data-visible={visibility?.visible ?? 'open'}>
    {visibility && <VisibilityWords visibility={visibility} />}
  </td>
);

const VisibilityWords = ({ visibility: { visible, because } }: { readonly visibility: HeaderVisibility }) => {
  const { ui, detail } = usePanel().catalogue;
  return (
    <>
      {visible !== null && <b>{visible ? ui.yes : ui.no}</b>}{' '}
      <span class="soft">
        <Words text={detail.sights[because]} />
      </span>
    </>
  );
};
