import type { HeaderName } from '../../core/headers/names.ts';
import type { Text } from './text.ts';

/** The words on one header's card. `null` omits the row. */
export interface CardWords {
  /** What the header means to the one that receives it. */
  readonly what: Text;
  /** What its value may be. */
  readonly values: Text | null;
  /** The other header or option without which it has no effect, or which responds to it. */
  readonly worksWith: Text | null;
  /** Its part in a preflight. */
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
  readonly worksWith: string;
  readonly preflight: string;
  readonly example: string;
  readonly specification: string;
  /** Links to the header's page on MDN. */
  readonly mdn: string;
  readonly browsers: string;
  readonly since: (version: string) => string;
  readonly never: string;
  readonly unknown: string;
  /** Stands before the values that this exchange sent in the header. */
  readonly sentHere: string;
  /** The button that opens the rest of the card. */
  readonly more: string;
}

/** The cards in one language. A missing header or label doesn't compile. */
export interface Cards {
  readonly headers: Readonly<Record<HeaderName, CardWords>>;
  readonly labels: CardLabels;
}
