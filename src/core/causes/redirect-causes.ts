import { addressChange, leadsToSignIn } from '../http/redirect-target.ts';
import type { Finding } from './cause.ts';

/** Returns why a server redirected a request; null if the two URLs don't tell. */
export const causesOfRedirect = (url: string, location: string): Finding | null => {
  const evidence = [`Location: ${location}`];
  const change = addressChange(url, location);
  if (change) return { sure: 'shown', causes: [{ id: 'other-address', location, change }], evidence };
  return leadsToSignIn(url, location) ? { sure: 'likely', causes: [{ id: 'sign-in', location }], evidence } : null;
};
