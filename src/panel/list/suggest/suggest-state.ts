/** What the filter's field says of its list of suggestions. */
export interface SuggestState {
  readonly open: boolean;
  /** The element id of the active option; '' without one. */
  readonly active: string;
}

export const SUGGESTIONS = 'filter-suggestions';
export const CLOSED: SuggestState = { open: false, active: '' };
