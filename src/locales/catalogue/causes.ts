import type { Cause, CauseId, Certainty, Finding } from '../../core/causes/cause.ts';
import type { AddressChange } from '../../core/http/redirect-target.ts';
import { listIn } from './format.ts';
import type { LanguageTag } from './language-tag.ts';
import type { Text } from './text.ts';

/** What happened on the server, and what to do there. */
interface CauseText {
  readonly what: Text;
  readonly next: Text;
}

type Refused = Pick<Extract<Cause, { id: 'layer-refused' }>, 'origin' | 'method' | 'headers'>;

/** Lists what the CORS middleware may have refused, each with its noun. `gap` stands between two of them. */
export const askedIn = (tag: LanguageTag, nouns: Readonly<Record<keyof Refused, string>>, gap: string): ((refused: Refused) => Text) => {
  const listed = listIn(tag);
  return ({ origin, method, headers }) =>
    [
      ...(origin === null ? [] : [[`${nouns.origin} `, { code: origin }]]),
      ...(method === null ? [] : [[`${nouns.method} `, { code: method }]]),
      ...(headers.length === 0 ? [] : [[`${nouns.headers} `, ...listed(headers)]]),
    ].flatMap((one, index) => (index === 0 ? one : [gap, ...one]));
};

/** The words for the causes of a missing `Access-Control-Allow-Origin`. */
export interface CauseWords {
  readonly headings: Readonly<Record<Certainty, string>>;
  /** Introduces the lines that give the cause away. */
  readonly evidence: string;
  readonly changes: Readonly<Record<AddressChange, Text>>;
  readonly causes: { readonly [Id in CauseId]: (cause: Extract<Cause, { id: Id }>) => CauseText };
}

/** Returns the words for a cause. */
export const causeText = (words: CauseWords, cause: Cause): CauseText => (words.causes[cause.id] as (cause: Cause) => CauseText)(cause);

/** Returns the causes and what gives them away, line by line. */
export const causeLines = (words: CauseWords, { sure, causes, evidence }: Finding): readonly Text[] => [
  ...causes.map((cause, index): Text => {
    const { what, next } = causeText(words, cause);
    return [index === 0 ? `${words.headings[sure]}: ` : '– ', ...what, ' ', ...next];
  }),
  ...(evidence.length > 0
    ? [[`${words.evidence}: `, ...evidence.flatMap((line, index) => [...(index === 0 ? [] : [', ']), { code: line }])]]
    : []),
];
