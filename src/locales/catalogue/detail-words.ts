import type { SightReason } from '../../core/ruling/exposed.ts';
import type { Text } from './text.ts';

/** Why JavaScript sees a response header or not, where the response itself may be out of its sight. */
export type SightCause = SightReason | 'response-hidden' | 'opaque' | 'redirect' | 'depends';

/** A part of the explanation that can be gone to. */
export type DetailPart = 'why' | 'repair' | 'steps' | 'headers' | 'browsers';

/** The words of the explanation beside the verdict's own. */
export interface DetailWords {
  /** The name of the navigation within the explanation. */
  readonly parts: string;
  readonly part: Readonly<Record<DetailPart, string>>;
  readonly copy: string;
  /** What a copy button copies, for those who do not see where it stands. */
  readonly copyWhat: (what: string) => string;
  readonly repair: {
    /** The part's heading when only headers are missed. */
    readonly expose: string;
    /** Stands before the condition under which the repair helps. */
    readonly when: string;
    readonly server: string;
    /** That a configuration is the least one, and what it covers. */
    readonly least: Text;
    readonly documentation: (server: string) => string;
    readonly traps: string;
    /** Stands between remedies of which any one will do. */
    readonly or: string;
    /** A remedy that was not proven. */
    readonly unproven: string;
  };
  readonly sights: Readonly<Record<SightCause, Text>>;
  readonly noHeaders: string;
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
  /** Nobody has seen what a browser prints for this. */
  readonly consoleUnknown: string;
}
