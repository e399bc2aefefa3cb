/** How much of a URL is shown where it is shown in full, in characters. */
export const MAX_URL_LENGTH = 2_000;
