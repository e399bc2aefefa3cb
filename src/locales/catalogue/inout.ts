/** Why a file could not be opened. */
export type FileFault = 'empty' | 'not-json' | 'not-har' | 'too-large' | 'unreadable';
/** The formats in which an exchange can be copied. */
export type CopyFormat = 'markdown' | 'json' | 'curl' | 'fetch' | 'url' | 'case';

/** The words for opening, pasting, copying and saving. */
export interface InOutWords {
  readonly menu: string;
  readonly open: string;
  readonly paste: string;
  readonly save: string;
  readonly copy: string;
  readonly formats: Readonly<Record<CopyFormat, string>>;
  /** In a copied request whose body the log doesn't have. */
  readonly noBody: string;
  /** The context menu of a row. */
  readonly row: {
    readonly menu: string;
    readonly explain: string;
    readonly onlyHost: (host: string) => string;
    readonly hideHost: (host: string) => string;
    /** `reason`: its id, as the filter accepts it. */
    readonly onlyReason: (reason: string) => string;
  };
  readonly withSecrets: string;
  readonly secretsMasked: string;
  readonly secretsWarning: string;
  readonly copied: (format: CopyFormat, withSecrets: boolean) => string;
  readonly copyRefused: string;
  readonly drop: string;
  readonly opening: (name: string) => string;
  readonly cancel: string;
  readonly faults: Readonly<Record<FileFault, { readonly what: (name: string) => string; readonly advice: string }>>;
  readonly showing: (name: string, requests: number) => string;
  readonly showingPasted: string;
  /** The note on requests that were reconstructed from console messages alone. */
  readonly reconstructed: string;
  readonly back: string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly pasteField: string;
  readonly requestUrl: string;
  readonly pageOrigin: string;
  readonly unknown: string;
  readonly sentValue: (header: string) => string;
  readonly sentValueHint: string;
  readonly preflightStatus: string;
  readonly explain: string;
  readonly foundMessage: (browser: string) => string;
  readonly foundHeaders: (requests: number, responses: number) => string;
  readonly foundNothing: string;
  readonly sameOrigin: string;
  readonly saveTitle: string;
  readonly saveDescription: (requests: number) => string;
  readonly saveButton: string;
  readonly saving: string;
  readonly saveFailed: string;
}
