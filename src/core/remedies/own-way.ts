import type { PageWay } from './page-changes.ts';

const ANONYMOUS = 'crossorigin="anonymous"';

/** What sends a request without credentials, in each way that a page has. */
export const OWN_WAY: Readonly<Record<PageWay, string>> = {
  fetch: "credentials: 'omit'",
  axios: 'withCredentials: false',
  xhr: 'withCredentials = false',
  'event-source': 'withCredentials: false',
  '<img>': ANONYMOUS,
  '<script>': ANONYMOUS,
  '<link>': ANONYMOUS,
};
