import { text } from '../../catalogue/text.ts';
import type { WatchingWords } from '../../catalogue/watching.ts';
import { agreed, number } from '../format.ts';

export const enWatching: WatchingWords = {
  states: {
    off: {
      label: 'Reload and watch calls',
      hint: 'Reloads the page and records how its code sends requests, to confirm each mode. The data stays in this panel.',
    },
    starting: { label: 'Reloading…', hint: 'The page is reloading.' },
    on: {
      label: 'Watching calls',
      hint: 'Corsplain records the page’s calls, also after navigation. It may miss calls in iframes and in workers loaded from a URL. Click to stop.',
    },
    late: {
      label: 'Watching calls from now on',
      hint: 'The page loaded before recording started, so its first calls are missing. Reload to record them. Click to stop.',
    },
    refused: {
      label: 'Calls can’t be watched here',
      hint: 'This page keeps Corsplain from reading its calls, so recording has ended. It continues in the next page. Click to stop.',
    },
  },
  reload: 'Reload',
  dropped: (count) =>
    agreed(
      count,
      `${number(count)} call came too fast to record. Its mode is unknown.`,
      `${number(count)} calls came too fast to record. Their modes are unknown.`,
    ),
  requestOptions: 'Request options',
  mode: 'Request mode',
  credentialsMode: 'Credentials mode',
  redirectMode: 'Redirect mode',
  storedResponse: 'Stored response',
  asRecorded: 'as recorded',
  setManually: (name) => `${name}: set manually`,
  scriptResult: 'JavaScript result',
  got: (_, end) => {
    if (!end) return text`nothing yet`;
    if (end.got === 'aborted') return text`nothing: the request was aborted`;
    if (end.got === 'error') return end.error === '' ? text`an error` : text`an error: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`a response` : text`a response with status ${end.status}`;
    return text`a response of type ${end.type} with status ${end.status}`;
  },
  suspects: {
    'content-security-policy': text`The page’s ${'Content-Security-Policy'} blocked the request. Add this URL to ${'connect-src'}, or to the directive shown in the console.`,
    integrity: text`The response body may not match the hash in ${'integrity'}.`,
    'service-worker': text`A service worker of the page may have returned the response instead of the server.`,
    'stored-response': text`The browser may have used a cached response with older headers. Turn on “Disable cache” and try again.`,
    'opaque-response-blocking': text`Opaque Response Blocking: without CORS, an element can load only images, audio, video, scripts, and style sheets.`,
    'local-network-access': text`The URL is on this computer or the local network. The browser may require a permission that wasn’t granted.`,
    'rewritten-headers': text`Another extension or a DevTools override may have changed the headers. The network log shows the original ones.`,
  },
  suspectsTitle: 'Possible causes',
  notes: 'Notes',
  copyAsCase: 'Copy as test case',
  copied: 'Copied',
};
