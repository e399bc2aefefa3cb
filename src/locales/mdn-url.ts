/** Links to MDN in the reader's language. */
import type { HeaderName } from '../core/headers/names.ts';
import type { LanguageTag } from './catalogue/language-tag.ts';
import { languageFor } from './index.ts';

const METADATA = ['Sec-Fetch-Site', 'Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-Fetch-Storage-Access'] as const;

/** The headers whose page has no translation. MDN would show an error instead of the English page. */
const UNTRANSLATED: Readonly<Record<LanguageTag, readonly HeaderName[]>> = {
  en: [],
  ja: ['Sec-Fetch-Storage-Access'],
  ko: [...METADATA, 'Timing-Allow-Origin'],
  es: [...METADATA, 'Timing-Allow-Origin', 'Access-Control-Max-Age', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
};

/** The URL of a page on MDN, in the language of a BCP 47 tag where MDN has it, else in English. */
export const mdnUrl = (slug: string, tag: string): string => {
  const language = languageFor([tag]);
  const translated = !UNTRANSLATED[language].some((name) => slug.endsWith(`/${name}`));
  return `https://developer.mozilla.org/${language !== 'en' && translated ? language : 'en-US'}/docs/${slug}`;
};
