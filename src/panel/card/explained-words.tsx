import type { Text } from '../../locales/catalogue/text.ts';
import { Words } from '../text/words.tsx';
import { HeaderName, hasCard } from './header-name.tsx';

/** A sentence of the catalogue in which header names open their cards. */
export const ExplainedWords = ({ text }: { readonly text: Text }) => (
  <>
    {text.map((piece, index) => {
      const words = <Words key={index} text={[piece]} />;
      if (typeof piece === 'string' || !hasCard(piece.code)) return words;
      return (
        <HeaderName key={index} name={piece.code}>
          {words}
        </HeaderName>
      );
    })}
  </>
);
