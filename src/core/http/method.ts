/** Fetch, "CORS-safelisted method": a server never needs to list these. */
export const isSafelistedMethod = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'POST';

const NORMALIZED = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

/** Fetch, "normalize" a method: only six become uppercase, so `patch` stays `patch`. */
export const normalizeMethod = (method: string): string => (NORMALIZED.has(method.toUpperCase()) ? method.toUpperCase() : method);
