import type { Text } from '../../locales/catalogue/text.ts';
import { UntrustedText } from './untrusted-text.tsx';

// For code in a sentence. The full value is shown below the sentence.
const MAX_CODE_LENGTH = 160;

/** A sentence of the catalogue, with its code set apart and long values shortened. */
export const Words = ({ text }: { readonly text: Text }) => (
  <>
    {text.map((piece, index) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <code key={index}>
          <UntrustedText value={piece.code} limit={MAX_CODE_LENGTH} />
        </code>
      ),
    )}
  </>
);
