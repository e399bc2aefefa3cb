import type { ExposureReason } from '../../core/ruling/exposure.ts';
import type { Text } from './text.ts';

/** Why JavaScript can read a response header or can't; the response itself may be out of its reach. */
export type SightCause = ExposureReason | 'response-hidden' | 'opaque' | 'redirect' | 'depends';

/** A section of the explanation that the navigation links to. */
export type DetailPart = 'why' | 'repair' | 'steps' | 'headers' | 'browsers';

/** What to do first about a blocked response, in one sentence. Other first steps are remedies of the catalogue. */
export interface FirstSteps {
  readonly bypassAuthentication: Text;
  readonly fixError: (status: number) => Text;
  readonly returnOk: (status: number) => Text;
  readonly redirectedPreflight: (location: string) => Text;
  /** A redirect without CORS headers, such as one to a login page. */
  readonly redirected: (location: string) => Text;
  readonly sendOnce: (header: string) => Text;
  /** `items`: what a list lacks. */
  readonly add: (items: string, header: string) => Text;
  readonly send: (line: string) => Text;
  readonly validLocation: Text;
  readonly redirectToHttp: Text;
  readonly fixLoop: Text;
  readonly removeUserInfo: Text;
}

/** The words of the explanation, beside the verdict's own. */
export interface DetailWords {
  /** The accessible name of the navigation. */
  readonly parts: string;
  readonly part: Readonly<Record<DetailPart, string>>;
  readonly copy: string;
  /** The accessible name of a copy button: it names what the button copies. */
  readonly copyWhat: (what: string) => string;
  readonly repair: {
    /** The section's heading where only headers aren't exposed. */
    readonly expose: string;
    /** Stands before the condition under which the fix applies. */
    readonly when: string;
    readonly server: string;
    /** States that a configuration is the minimum, and what it covers. */
    readonly least: Text;
    readonly documentation: (server: string) => string;
    readonly traps: string;
    /** Stands between fixes of which any one is enough. */
    readonly or: string;
    /** Marks a fix that wasn't proven. */
    readonly unproven: string;
  };
  /** The table that puts what a request sent beside what the server returned. */
  readonly pairing: {
    readonly caption: string;
    readonly result: string;
    readonly request: string;
    readonly response: string;
    readonly changeTo: string;
    /** The heads of the rows of one message. */
    readonly preflightRows: string;
    readonly responseRows: string;
    /** Any status is allowed. */
    readonly anyStatus: string;
    /** For screen readers, beside `?`. */
    readonly open: string;
    /** Stands before the condition under which a row fails. */
    readonly failsWith: string;
  };
  /** Lines that have no part in CORS, folded. */
  readonly otherHeaders: (count: number) => string;
  readonly sights: Readonly<Record<SightCause, Text>>;
  readonly noHeaders: string;
  /** Stands before the names of the headers that JavaScript can't read and probably doesn't want. */
  readonly unread: string;
  readonly cookies: {
    readonly title: string;
    readonly sent: string;
    readonly set: string;
    readonly name: string;
    readonly value: string;
    readonly attributes: string;
    readonly reveal: string;
    readonly conceal: string;
    readonly stored: Text;
  };
  readonly console: string;
  /** Stands in place of a message whose wording wasn't recorded from any browser. */
  readonly consoleUnknown: string;
}
