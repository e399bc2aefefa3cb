import type { CheckId, Reason, ReasonId } from '../../core/checks/index.ts';
import type { CredentialsMode, Witness } from '../../core/facts/facts.ts';
import type { PageChange } from '../../core/remedies/page-changes.ts';
import type { PreflightNeed } from '../../core/ruling/preflight-need.ts';
import type { Failure, Position } from '../../core/ruling/ruling.ts';
import type { Summary } from '../../core/ruling/summary.ts';
import type { DetailWords } from './detail.ts';
import type { InOutWords } from './inout-words.ts';
import type { LanguageTag } from './language-tag.ts';
import type { ListWords } from './list-words.ts';
import type { Explanation, ReasonWords } from './reason-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { Text } from './text.ts';
import type { WatchingWords } from './watching.ts';

/** One possible outcome of an exchange that is not certain: `when` holds the modes that lead to it. */
export interface Condition {
  readonly when: Text;
  readonly summary: string;
  readonly short: string;
}

/** One language. Whatever is missing does not compile. */
export interface Catalogue {
  readonly tag: LanguageTag;
  readonly summaries: Readonly<Record<Summary, string>>;
  readonly reasons: ReasonWords;
  /** What must hold, for each step of the ladder. */
  readonly checks: Readonly<Record<CheckId, Text>>;
  readonly preflightNeeds: Readonly<Record<PreflightNeed['kind'], (need: PreflightNeed) => Text>>;
  /** For how many seconds the browser remembers the answer to a preflight. */
  readonly maxAge: (seconds: number) => Text;
  /** What each outcome without a failing check means. */
  readonly outcomes: {
    readonly readable: Explanation;
    readonly partly: (missed: readonly string[]) => Explanation;
    readonly opaque: Readonly<Record<'no-cors' | 'redirect-manual', Explanation>>;
    /** `alike`: all of them are summed up in the same way. */
    readonly depends: (conditions: readonly Condition[], alike: boolean) => Explanation;
    readonly noResponse: (code: string) => Explanation;
  };
  /** How a fact is known: the sentence after "How we know the mode". */
  readonly evidence: Readonly<Record<Witness, Text>>;
  readonly evidenceMissing: Text;
  /** The credentials mode in a table's cell, from the modes that are possible, with a word on how it is known. */
  readonly credentials: (modes: readonly CredentialsMode[], by: Witness | null) => string;
  /** How to repair it. */
  readonly remedies: {
    readonly preflight: string;
    readonly response: string;
    readonly page: (change: PageChange) => Text;
    /** Beside a header line that the server sends already. */
    readonly alreadySent: string;
    /** Beside a header line that no browser asks for, but what stores the response. */
    readonly forCaches: string;
    /** That a change of the page needs the consent that follows as well. */
    readonly both: Text;
    /** That a header which is sent more than once must be taken out in one place. */
    readonly oneLayer: Text;
    /** That one of the lines is needed only in a credentials mode that may not be the page’s. */
    readonly ifIncluded: Text;
    readonly nobody: Text;
  };
  /** The title of a failure to allow credentials, beside other failures: what else the server allowed is not said. */
  readonly neitherCredentials: Text;
  /** A condition on a failure: it counts only with these credentials modes. */
  readonly onlyWith: (modes: readonly CredentialsMode[]) => Text;
  readonly contradicted: Text;
  readonly watching: WatchingWords;
  readonly inOut: InOutWords;
  readonly detail: DetailWords;
  readonly list: ListWords;
  readonly settings: SettingsWords;
  readonly ui: Readonly<Record<UiTerm, string>>;
  readonly states: Readonly<Record<PanelState, { readonly title: string; readonly what: string }>>;
  readonly counts: (all: number, hidden: number) => string;
  /** How many requests were seen, none of them cross-origin. */
  readonly seen: (count: number) => string;
}

/** Words on the panel's own controls and headings. */
export type UiTerm =
  | 'verdict'
  | 'method'
  | 'request'
  | 'status'
  | 'reason'
  | 'credentials'
  | 'sent'
  | 'needed'
  | 'absent'
  | 'stepByStep'
  | 'certain'
  | 'open'
  | 'alsoWrong'
  | 'inPreflight'
  | 'inResponse'
  | 'onHop'
  | 'requestHeaders'
  | 'responseHeaders'
  | 'preflightRequest'
  | 'preflightResponse'
  | 'visibleToScript'
  | 'yes'
  | 'no'
  | 'clear'
  | 'staysHere'
  | 'preflight'
  | 'neverSent'
  | 'requests'
  | 'detail'
  | 'close'
  | 'send'
  | 'browserNames'
  | 'browsers'
  | 'response'
  | 'redirect'
  | 'empty'
  | 'resize'
  | 'passed'
  | 'failed'
  | 'notReached';

/** A panel without rows says which of these is the case. */
export type PanelState = 'waiting' | 'nothing-cross-origin' | 'paused' | 'nothing-brought-in' | 'privileged' | 'disconnected';

/** The words for a failure, whatever its reason. */
export const explain = (catalogue: Catalogue, { reason, place, hop }: Failure): Explanation => {
  const words = catalogue.reasons[reason.id] as (reason: Reason, position: Position) => Explanation;
  return words(reason, { place, hop });
};

/** Reasons whose title says that the server allowed the origin, which beside other failures it may not have. */
const ORIGIN_ALLOWED: ReadonlySet<ReasonId> = new Set([
  'allow-credentials-missing',
  'allow-credentials-letter-case',
  'allow-credentials-not-true',
]);

/** The title of a failure that is told beside another one. */
export const alsoTitle = (catalogue: Catalogue, failure: Failure): Text =>
  ORIGIN_ALLOWED.has(failure.reason.id) ? catalogue.neitherCredentials : explain(catalogue, failure).title;
