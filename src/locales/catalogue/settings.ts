/** The words of the settings menu. */
export interface SettingsWords {
  /** The button that opens it, and its heading. */
  readonly title: string;
  readonly language: string;
  /** The option that uses the browser's language. */
  readonly browserLanguage: string;
  readonly limit: string;
  /** What the limit does, and its bounds, already formatted. */
  readonly limitHint: (least: string, most: string) => string;
  /** The heading of the group in which columns are chosen. */
  readonly columns: string;
  /** Chosen columns may not fit into a narrow panel. */
  readonly columnsHint: string;
  readonly reset: string;
  /** What the reset button does. */
  readonly resetHint: string;
}
