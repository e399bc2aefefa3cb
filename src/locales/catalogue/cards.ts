import type { HeaderName } from '../../core/headers/names.ts';
import type { Text } from './text.ts';

/** The words on one header's card. */
export interface CardWords {
  /** What the header says, and to whom. */
  readonly what: Text;
  /** What its value may be. */
  readonly values: Text | null;
  /** What it does only together with the server's, or the page's, consent. */
  readonly otherSide: Text | null;
  /** The preflight's part in it. */
  readonly preflight: Text | null;
}

/** The words that every card has. */
export interface CardLabels {
  readonly request: string;
  readonly response: string;
  /** Fetch, "forbidden request-header". */
  readonly forbidden: string;
  readonly yes: string;
  readonly no: string;
  readonly syntax: string;
  readonly values: string;
  readonly otherSide: string;
  readonly preflight: string;
  readonly example: string;
  readonly specification: string;
  /** Leads to the header's page on MDN. */
  readonly mdn: string;
  readonly browsers: string;
  readonly since: (version: string) => string;
  readonly never: string;
  readonly unknown: string;
}

/** The cards in one language. Whatever is missing does not compile. */
export interface Cards {
  readonly headers: Readonly<Record<HeaderName, CardWords>>;
  readonly labels: CardLabels;
}
