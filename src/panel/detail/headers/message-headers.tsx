import type { Header, HeaderList } from '../../../core/http/header-list.ts';
import { HeaderName, hasCard } from '../../card/header-name.tsx';
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
  /** The names of headers that the page may want and can't read. They come first, with those that take part in CORS. */
  readonly missed?: readonly string[];
}

/** The headers of one message: those that take part in CORS, then the others, folded. */
export const MessageHeaders = ({ title, headers, revealed, neverSent = false, visibility = null, missed = [] }: Props) => {
  const { ui, detail } = usePanel().catalogue;
  const lines = headers.map((header, index): Line => ({ ...header, index }));
  const first = lines.filter(({ name }) => hasCard(name) || missed.includes(name));
  const others = lines.filter((line) => !first.includes(line));
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
        <>
          {first.length > 0 && <HeaderTable lines={first} revealed={revealed} visibility={visibility} />}
          {others.length > 0 && (
            <details class="other-headers">
              <summary>{detail.otherHeaders(others.length)}</summary>
              <HeaderTable lines={others} revealed={revealed} visibility={visibility} />
            </details>
          )}
        </>
      )}
    </div>
  );
};

/** A header line and its position in the message. */
interface Line extends Header {
  readonly index: number;
}

interface TableProps extends Pick<Props, 'revealed' | 'visibility'> {
  readonly lines: readonly Line[];
}

const HeaderTable = ({ lines, revealed, visibility }: TableProps) => {
  const { ui } = usePanel().catalogue;
  return (
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
        {lines.map(({ name, value, index }) => (
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
