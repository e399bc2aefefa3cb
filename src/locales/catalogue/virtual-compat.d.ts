/** What the build takes from browser-compat-data. */
declare module 'virtual:compat' {
  export const compat: import('./compat.ts').Compat;
}
