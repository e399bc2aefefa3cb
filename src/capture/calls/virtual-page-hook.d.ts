declare module 'virtual:page-hook' {
  /** The page hook's text: a function of its setup. */
  export const code: string;
}
