import { splitUrl } from './url.ts';

const LOCAL_NAME = /^localhost$|\.(?:localhost|local)$/i;
const LOCAL_V4 = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;
const LOCAL_V6 = /^\[(?:::1\]|f[cde])/i;

/** Whether a URL's host is a name or an address of this machine or of the local network. */
export const isLocalHost = (url: string): boolean => {
  const host = splitUrl(url)?.host ?? '';
  return LOCAL_NAME.test(host) || LOCAL_V4.test(host) || LOCAL_V6.test(host);
};
