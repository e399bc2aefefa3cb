import type { Text } from '../../locales/catalogue/text.ts';
import { Shown } from './untrusted-text.tsx';

// A term in a sentence; the whole value stands below the sentence.
const LONGEST_TERM = 160;

/** A sentence of the catalogue. What is code stands out, and long values are cut. */
export const Words = ({ text }: { readonly text: Text }) => (
  <>
    {text.map((piece, index) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <code key={index}>
          <Shown value={piece.code} limit={LONGEST_TERM} />
        </code>
      ),
    )}
  </>
);
