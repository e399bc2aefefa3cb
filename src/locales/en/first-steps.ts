import type { FirstSteps } from '../catalogue/detail.ts';
import { text } from '../catalogue/text.ts';

export const enFirstSteps: FirstSteps = {
  bypassAuthentication: text`Let ${'OPTIONS'} requests bypass the authentication check.`,
  fixError: (status) => text`Fix the error ${status} first.`,
  returnOk: (status) => text`Return status 200–299 for the preflight, not ${status}.`,
  redirectedPreflight: (location) => text`Request ${location} directly, or exclude ${'OPTIONS'} requests from the redirect.`,
  redirected: (location) => text`Request ${location} directly. If that is a login page, return ${'401'} instead of the redirect.`,
  sendOnce: (header) => text`Send ${header} only once.`,
  add: (items, header) => text`Add ${items} to ${header}.`,
  send: (line) => text`Send ${line}.`,
  validLocation: text`Send a valid URL in ${'Location'}.`,
  redirectToHttp: text`Redirect to an ${'http'} or ${'https'} URL.`,
  fixLoop: text`Fix the redirect loop on the server.`,
  removeUserInfo: text`Remove the user name and password from ${'Location'}.`,
};
