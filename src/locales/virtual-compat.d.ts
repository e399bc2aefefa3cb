/** The module that the build makes from browser-compat-data. */
declare module 'virtual:compat' {
  export const compat: import('./compat.ts').Compat;
}
