import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';

/** One line for the headers that JavaScript can't read and probably doesn't want. */
export const UnreadHeaders = ({ names }: { readonly names: readonly string[] }) => {
  const { detail } = usePanel().catalogue;
  if (names.length === 0) return null;
  return (
    <p class="unread soft">
      {detail.unread}:{' '}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <code>
            <UntrustedText value={name} limit={200} />
          </code>
        </span>
      ))}
    </p>
  );
};
