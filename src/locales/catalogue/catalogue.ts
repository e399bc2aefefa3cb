import type { CheckId, Reason, ReasonId } from '../../core/checks/index.ts';
import type { CredentialsMode, Witness } from '../../core/facts/facts.ts';
import type { Dropped } from '../../core/remedies/needed-lines.ts';
import type { PageChange } from '../../core/remedies/page-changes.ts';
import type { PreflightNeed } from '../../core/ruling/preflight-need.ts';
import type { Failure, Position } from '../../core/ruling/ruling.ts';
import type { Summary } from '../../core/ruling/summary.ts';
import type { DetailWords } from './detail.ts';
import type { InOutWords } from './inout.ts';
import type { LanguageTag } from './language-tag.ts';
import type { ListWords } from './list.ts';
import type { Explanation, ReasonWords } from './reason-words.ts';
import type { SettingsWords } from './settings.ts';
import type { Text } from './text.ts';
import type { WatchingWords } from './watching.ts';

/** One possible outcome of an exchange whose verdict depends: `when` holds the modes that lead to it. */
interface Condition {
  readonly when: Text;
  readonly summary: string;
  readonly short: string;
}

/** One language. Whatever is missing does not compile. */
export interface Catalogue {
  readonly tag: LanguageTag;
  /** What the list, its filter buttons and the explanation call each verdict. */
  readonly summaries: Readonly<Record<Summary, string>>;
  readonly reasons: ReasonWords;
  /** For each step of the ladder, the condition that must hold. */
  readonly checks: Readonly<Record<CheckId, Text>>;
  readonly preflightNeeds: Readonly<Record<PreflightNeed['kind'], (need: PreflightNeed) => Text>>;
  /** For how many seconds the browser caches the result of a preflight; 0: not at all. */
  readonly maxAge: (seconds: number) => Text;
  /** What each outcome without a failing check means. */
  readonly outcomes: {
    readonly readable: Explanation;
    /** `missed`: the names of the headers that are not exposed. */
    readonly partly: (missed: readonly string[]) => Explanation;
    readonly opaque: Readonly<Record<'no-cors' | 'redirect-manual', Explanation>>;
    /** `alike`: all conditions have the same summary. */
    readonly depends: (conditions: readonly Condition[], alike: boolean) => Explanation;
    /** `why`: the words for what fails in every case. `others`: the conditions with which the browser reports something else first. */
    readonly inEveryCase: (why: Text, others: readonly Condition[]) => Text;
    /** `code`: the browser's own error code, or ''. `unspecific`: the code also stands for a cached response that fails CORS. */
    readonly noResponse: (code: string, unspecific: boolean) => Explanation;
  };
  /** How a fact is known, beside the fact in the request options. */
  readonly evidence: Readonly<Record<Witness, Text>>;
  readonly evidenceMissing: Text;
  /** The possible credentials modes in a table's cell, with a word on how they are known. */
  readonly credentials: (modes: readonly CredentialsMode[], by: Witness | null) => string;
  /** How to fix it. */
  readonly remedies: {
    /** The captions of the header lines for the preflight response and for the response. */
    readonly preflight: string;
    readonly response: string;
    readonly page: (change: PageChange) => Text;
    /** Beside a header line that the server sends already. */
    readonly alreadySent: string;
    /** Beside a header line that the server must extend. */
    readonly adds: (items: string) => string;
    /** What a header line leaves out although the server sends it. */
    readonly leftOut: (header: string, dropped: Dropped) => Text;
    /** The lines for the preflight response may lack what a response that the log doesn't have allows. */
    readonly preflightUnseen: Text;
    /** Beside a header line that browsers do not need, but caches do. */
    readonly forCaches: string;
    /** The change of the page also needs the header lines that follow. */
    readonly both: Text;
    /** A header that is sent more than once must be removed in one place. */
    readonly oneLayer: Text;
    /** One of the lines is needed only in a credentials mode that is not confirmed. */
    readonly ifIncluded: Text;
    readonly nobody: Text;
  };
  /** The title of a failure to allow credentials beside other failures, which must not claim that anything else is allowed. */
  readonly credentialsNotAllowedEither: Text;
  /** The condition of a failure that counts only with these credentials modes. */
  readonly onlyWith: (modes: readonly CredentialsMode[]) => Text;
  /** The verdict and what the browser did differ. */
  readonly contradicted: Text;
  readonly watching: WatchingWords;
  readonly inOut: InOutWords;
  readonly detail: DetailWords;
  readonly list: ListWords;
  readonly settings: SettingsWords;
  readonly ui: Readonly<Record<UiTerm, string>>;
  /** The title says what is the case, `what` says what to do. */
  readonly states: Readonly<Record<PanelState, { readonly title: string; readonly what: string }>>;
  readonly counts: (all: number, hidden: number) => string;
  /** How many requests were recorded, none of them cross-origin. */
  readonly recorded: (count: number) => string;
}

/** The parts of a catalogue that each stand in a file of their own. */
export type ChecksWords = Pick<Catalogue, 'checks' | 'preflightNeeds' | 'maxAge'>;
export type OutcomesWords = Pick<Catalogue, 'summaries' | 'outcomes' | 'contradicted'>;
export type EvidenceWords = Pick<Catalogue, 'evidence' | 'evidenceMissing' | 'credentials' | 'credentialsNotAllowedEither' | 'onlyWith'>;
export type ControlsWords = Pick<Catalogue, 'ui' | 'states' | 'counts' | 'recorded'>;

/** Words on the panel's own controls and headings. */
type UiTerm =
  | 'verdict'
  | 'method'
  | 'request'
  | 'status'
  | 'reason'
  | 'credentials'
  | 'sent'
  | 'needed'
  | 'notSent'
  | 'allChecks'
  | 'certain'
  | 'open'
  | 'alsoWrong'
  | 'inPreflight'
  | 'inResponse'
  | 'afterRedirect'
  | 'requestHeaders'
  | 'responseHeaders'
  | 'preflightRequest'
  | 'preflightResponse'
  | 'visibleToScript'
  | 'yes'
  | 'no'
  | 'clear'
  | 'sendsNoData'
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

/** Why the panel has no rows. */
export type PanelState = 'waiting' | 'loading' | 'nothing-cross-origin' | 'paused' | 'nothing-brought-in' | 'privileged' | 'disconnected';

/** Returns the words for a failure of any reason. */
export const explain = (catalogue: Catalogue, { reason, place, hop }: Failure): Explanation => {
  const words = catalogue.reasons[reason.id] as (reason: Reason, position: Position) => Explanation;
  return words(reason, { place, hop });
};

/** Reasons whose title claims that the origin is allowed, which may be wrong beside other failures. */
const ORIGIN_ALLOWED: ReadonlySet<ReasonId> = new Set([
  'allow-credentials-missing',
  'allow-credentials-letter-case',
  'allow-credentials-not-true',
]);

/** Returns the title of a failure that is listed after another one. */
export const secondaryTitle = (catalogue: Catalogue, failure: Failure): Text =>
  ORIGIN_ALLOWED.has(failure.reason.id) ? catalogue.credentialsNotAllowedEither : explain(catalogue, failure).title;
