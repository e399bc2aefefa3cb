/** Fetch, "ok status": 200 to 299. */
export const isOkStatus = (status: number): boolean => status >= 200 && status <= 299;

/** Fetch, "redirect status". 300, 304, 305 and 306 do not redirect. */
export const isRedirectStatus = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);
