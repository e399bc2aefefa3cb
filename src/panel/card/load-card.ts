import { loadCompat } from '../../locales/compat.ts';
import { languageFor, languages } from '../../locales/index.ts';
import { lazy } from '../shell/lazy.ts';

/** Loads the content of cards in the language of a BCP 47 tag. None of it is needed before the first card opens. */
export const loadCard = lazy(async (tag: string) => {
  const [{ CardBody }, cards, compat] = await Promise.all([
    import('./card-body.tsx'),
    languages[languageFor([tag])].loadCards(),
    loadCompat(),
  ]);
  return { CardBody, cards, compat };
});
