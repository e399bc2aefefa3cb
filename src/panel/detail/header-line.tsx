import type { Reason } from '../../core/checks/index.ts';
import type { HeaderFault } from '../../core/checks/inputs.ts';
import type { Span } from '../../core/http/span.ts';
import { usePanel } from '../context.ts';
import { Shown } from '../text/shown.tsx';

/** What is wrong in a header; null when a reason lies elsewhere. */
export const faultOf = (reason: Reason): HeaderFault | null => ('header' in reason ? reason : null);

interface Props {
  readonly name: string;
  /** null: there is no such header. */
  readonly value: string | null;
  readonly at?: Span | null;
  readonly limit?: number;
}

/** A header as it stands on the wire. */
export const HeaderLine = ({ name, value, at = null, limit = Number.POSITIVE_INFINITY }: Props) => {
  const { catalogue } = usePanel();
  if (value === null) {
    return (
      <code class="header-line">
        <span class="header-name">{name}</span> <em class="missing">{catalogue.ui.absent}</em>
      </code>
    );
  }
  return (
    <code class="header-line">
      <span class="header-name">{name}:</span>{' '}
      {value === '' ? <em class="missing">{catalogue.ui.empty}</em> : <Shown value={value} at={at} limit={limit} />}
    </code>
  );
};
