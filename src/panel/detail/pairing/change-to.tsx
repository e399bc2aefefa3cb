import { outgoingLines } from '../../../core/redact/outgoing.ts';
import { neededLineAt, type Repairs } from '../../state/repairs.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { CopyTextButton } from '../copy-text-button.tsx';
import type { PairingGroup, PairingTopic } from './pairing-groups.ts';
import { HEADERS } from './sides.ts';

/** Returns the value that the header needs, with what it lacks marked; null where the server can't mend it, which the fix explains. */
export const changeTo = (topic: PairingTopic, group: PairingGroup, repairs: Repairs) => {
  const [, header] = HEADERS[topic];
  if (header === null) return group.place === 'preflight' ? <ins>200–299</ins> : null;
  const line = neededLineAt(repairs, group, header);
  if (!line || line.value === '') return null;
  const { value, kept, added } = line;
  return (
    <>
      <code>
        {kept.length > 0 && <UntrustedText value={`${kept.join(', ')}${added.length > 0 ? ', ' : ''}`} />}
        {added.length > 0 && (
          <ins>
            <UntrustedText value={added.join(', ')} />
          </ins>
        )}
      </code>
      <CopyTextButton text={outgoingLines([`${header}: ${value}`])} what={header} />
    </>
  );
};
