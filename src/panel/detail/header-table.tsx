import { useSignal } from '@preact/signals';
import type { HeaderSight } from '../../core/exposed.ts';
import type { HeaderList } from '../../core/http/header-list.ts';
import { usePanel } from '../context.ts';
import { Shown } from '../text/shown.tsx';

type Props = { readonly title: string } & (
  | { readonly headers: readonly HeaderSight[]; readonly seen: true }
  | { readonly headers: HeaderList; readonly seen?: false }
);

/** The headers of one message. They are drawn once they are unfolded. */
export const HeaderTable = (props: Props) => {
  const unfolded = useSignal(false);
  const { title, headers } = props;
  if (headers.length === 0) return null;
  return (
    <details
      class="fold-section"
      open={unfolded.value}
      onToggle={({ currentTarget }) => {
        unfolded.value = currentTarget.open;
      }}
    >
      <summary>
        {title} <span class="soft">{headers.length}</span>
      </summary>
      {unfolded.value && <Lines {...props} />}
    </details>
  );
};

const Lines = (props: Props) => {
  const { ui } = usePanel().catalogue;
  return (
    <table class="headers">
      {props.seen && (
        <thead>
          <tr>
            <td colSpan={2} />
            <th scope="col">{ui.visibleToScript}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {props.headers.map(({ name, value }, index) => (
          <tr key={index} data-header={name.toLowerCase()}>
            <th scope="row">
              <Shown value={name} limit={200} />
            </th>
            <td>
              <Shown value={value} />
            </td>
            {props.seen && <Sight visible={props.headers[index]?.visible === true} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Sight = ({ visible }: { readonly visible: boolean }) => {
  const { ui } = usePanel().catalogue;
  return (
    <td class="sight" data-visible={visible}>
      {visible ? ui.yes : ui.no}
    </td>
  );
};
