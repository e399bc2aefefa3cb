import type { Reason } from '../../../core/checks/index.ts';
import type { HeaderFault } from '../../../core/checks/inputs.ts';
import type { Span } from '../../../core/http/span.ts';
import { HeaderName } from '../../card/header-name.tsx';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';

/** Returns what is wrong in a header; null for a reason that is not about a header. */
export const headerFaultOf = (reason: Reason): HeaderFault | null => ('header' in reason ? reason : null);

interface Props {
  readonly name: string;
  /** null: the header is absent. */
  readonly value: string | null;
  readonly at?: Span | null;
  readonly limit?: number;
  /** Without a card on the name, as in tooltips. */
  readonly bare?: boolean;
}

/** A header as it was sent. */
export const HeaderLine = ({ name, value, at = null, limit = Number.POSITIVE_INFINITY, bare = false }: Props) => {
  const { catalogue } = usePanel();
  const shownName = bare ? name : <HeaderName name={name}>{name}</HeaderName>;
  if (value === null) {
    return (
      <code class="header-line">
        {shownName} <em class="missing">{catalogue.ui.notSent}</em>
      </code>
    );
  }
  return (
    <code class="header-line">
      {shownName}: {value === '' ? <em class="missing">{catalogue.ui.empty}</em> : <UntrustedText value={value} at={at} limit={limit} />}
    </code>
  );
};
