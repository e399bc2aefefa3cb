import { text } from '../catalogue/text.ts';
import type { WatchingWords } from '../catalogue/watching.ts';

const plural = new Intl.PluralRules('en');

export const enWatching: WatchingWords = {
  states: {
    off: {
      label: 'Reload and watch calls',
      hint: 'Reloads the page and watches its own calls, so that each mode is known for certain. What it sees stays in this panel.',
    },
    starting: { label: 'Reloading…', hint: 'The page is being reloaded.' },
    on: {
      label: 'Watching calls',
      hint: 'The page’s own calls are watched, after navigations too; those of frames, and of workers with an address of their own, may not be. Press to stop.',
    },
    late: {
      label: 'Watching calls from now on',
      hint: 'The page was opened while calls are watched: what its first scripts asked was missed. Reload to see it. Press to stop.',
    },
  },
  reload: 'Reload',
  dropped: (count) =>
    plural.select(count) === 'one'
      ? `${count} call was made faster than it could be read; its mode is not known.`
      : `${count} calls were made faster than they could be read; their modes are not known.`,
  asked: 'How it was asked',
  mode: 'Mode',
  credentialsMode: 'Credentials mode',
  redirectMode: 'Redirect mode',
  asObserved: 'as observed',
  choose: (name) => `${name}: I know better`,
  scriptGot: 'JavaScript got',
  got: (_, end) => {
    if (!end) return text`nothing yet`;
    if (end.got === 'aborted') return text`nothing: it was aborted`;
    if (end.got === 'error') return end.error === '' ? text`an error` : text`an error: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`a response` : text`a response with status ${end.status}`;
    return text`a response of type ${end.type} with status ${end.status}`;
  },
  suspects: {
    'content-security-policy': text`The page’s own ${'Content-Security-Policy'} kept it from being sent: add this address to ${'connect-src'} or whatever directive the console names.`,
    integrity: text`The page demanded a hash (${'integrity'}) that this body does not have.`,
    'service-worker': text`A service worker of the page may have answered instead of the server.`,
    'stored-response': text`The browser may have judged a response from its cache, with headers of an earlier answer. Try again with “Disable cache”.`,
    'opaque-response-blocking': text`Opaque Response Blocking: without CORS an element may only get what looks like an image, a script or a style sheet.`,
    'local-network-access': text`The address is on this machine or the local network: the browser may have asked for the user’s permission, and not got it.`,
    'rewritten-headers': text`Another extension or an override in DevTools may have changed headers on the way; the network log shows those that came over the wire.`,
  },
  suspectsTitle: 'Why that may be',
  notes: 'Also worth knowing',
  copyAsCase: 'Copy as test case',
  copied: 'Copied',
};
