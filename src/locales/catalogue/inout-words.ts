/** Why a file could not be opened. */
export type FileFault = 'empty' | 'not-json' | 'not-har' | 'too-large' | 'unreadable';
/** How an exchange can be copied. */
export type CopyFormat = 'markdown' | 'json' | 'curl' | 'case';

/** The words on what comes into the panel and what leaves it. */
export interface InOutWords {
  readonly menu: string;
  readonly open: string;
  readonly paste: string;
  readonly save: string;
  readonly copy: string;
  readonly formats: Readonly<Record<CopyFormat, string>>;
  readonly withSecrets: string;
  readonly secretsMasked: string;
  readonly secretsWarning: string;
  readonly copied: (format: string, withSecrets: boolean) => string;
  readonly copyRefused: string;
  readonly drop: string;
  readonly opening: (name: string) => string;
  readonly cancel: string;
  readonly faults: Readonly<Record<FileFault, { readonly what: (name: string) => string; readonly advice: string }>>;
  readonly showing: (name: string, requests: string) => string;
  readonly showingPasted: string;
  /** What was built from a console's message alone. */
  readonly rebuilt: string;
  readonly back: string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly pasteField: string;
  readonly address: string;
  readonly pageOrigin: string;
  readonly unknown: string;
  readonly asSent: (header: string) => string;
  readonly asSentHint: string;
  readonly preflightStatus: string;
  readonly explain: string;
  readonly foundMessage: (browser: string) => string;
  readonly foundHeaders: (requests: number, responses: number) => string;
  readonly foundNothing: string;
  readonly sameOrigin: string;
  readonly saveTitle: string;
  readonly saveWhat: (requests: string) => string;
  readonly saveButton: string;
  readonly saving: string;
  readonly saveFailed: string;
}
