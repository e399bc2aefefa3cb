/** The words of the settings menu. */
export interface SettingsWords {
  /** The button that opens it, and its heading. */
  readonly title: string;
  readonly language: string;
  /** The choice that follows the browser. */
  readonly browserLanguage: string;
  readonly limit: string;
  /** What the limit does, and what is allowed. */
  readonly limitHint: (least: string, most: string) => string;
  /** The heading of the group that shows and hides columns. */
  readonly columns: string;
  /** That a column which is wanted may yet not fit. */
  readonly columnsHint: string;
  readonly reset: string;
  /** What a reset undoes. */
  readonly resetHint: string;
}
