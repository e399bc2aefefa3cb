/** The languages that there are, as BCP 47 tags. */
export type LanguageTag = 'en' | 'ja' | 'ko' | 'es';
