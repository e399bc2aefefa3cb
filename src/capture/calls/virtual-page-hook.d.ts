declare module 'virtual:page-hook' {
  /** The page hook's source text: a function that takes its setup. */
  export const code: string;
}
