/** Fetch, "CORS-safelisted method": these never need to be listed by a server. */
export const isSafelistedMethod = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'POST';

const NORMALIZED = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

/** Fetch, "normalize" a method: only six are put in upper case, so `patch` stays `patch`. */
export const normalizeMethod = (method: string): string => (NORMALIZED.has(method.toUpperCase()) ? method.toUpperCase() : method);
