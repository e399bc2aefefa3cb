import { loadCompat } from '../../locales/compat.ts';
import { languageFor } from '../../locales/index.ts';
import { lazy } from '../shell/lazy.ts';

/** Loads the content of cards in the language of a BCP 47 tag. None of it is needed before the first card opens. */
export const loadCard = lazy(async (tag: string) => {
  const [{ CardBody }, { lateParts }, compat] = await Promise.all([
    import('./card-body.tsx'),
    import('../../locales/late-parts.ts'),
    loadCompat(),
  ]);
  const cards = await lateParts[languageFor([tag])].loadCards();
  return { CardBody, cards, compat };
});
