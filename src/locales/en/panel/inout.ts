import type { CopyFormat, InOutWords } from '../../catalogue/inout.ts';
import { agreed, counted, number } from '../format.ts';

const NAMES: Readonly<Record<CopyFormat, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  curl: 'curl',
  fetch: 'fetch',
  url: 'URL',
  case: 'test case',
};

export const enInOut: InOutWords = {
  menu: 'Open, paste, save',
  open: 'Open HAR file…',
  paste: 'Paste headers or a message…',
  save: 'Save explained log…',
  copy: 'Copy',
  formats: {
    markdown: 'Copy as Markdown',
    json: 'Copy as JSON',
    curl: 'Copy as curl',
    fetch: 'Copy as fetch',
    url: 'Copy URL',
    case: 'Copy as test case',
  },
  noBody: 'The log has no request body. Add it as body.',
  row: {
    menu: 'Request',
    explain: 'Show explanation',
    onlyHost: (host) => `Show only host ${host}`,
    hideHost: (host) => `Hide host ${host}`,
    onlyReason: (reason) => `Show only reason ${reason}`,
  },
  withSecrets: 'Include sensitive data',
  secretsMasked: 'Cookies, tokens, and Authorization headers are masked.',
  secretsWarning: 'This includes your cookies, tokens, and Authorization headers. Anyone who gets them can act as you.',
  copied: (format, withSecrets) =>
    withSecrets ? `Copied as ${NAMES[format]}, with sensitive data` : `Copied as ${NAMES[format]}, sensitive data masked`,
  copyRefused: 'Couldn’t copy: the browser blocked access to the clipboard.',
  drop: 'Drop a HAR file to open it',
  opening: (name) => `Opening ${name}`,
  cancel: 'Cancel',
  faults: {
    empty: { what: (name) => `${name} is empty.`, advice: 'Export the HAR file again from the Network panel.' },
    'not-json': {
      what: (name) => `${name} isn’t valid JSON. It may be incomplete, compressed, or not a HAR file.`,
      advice: 'Export it again from the Network panel (Chrome: “Export HAR”, Firefox: “Save All As HAR”) and wait until it’s saved.',
    },
    'not-har': {
      what: (name) => `${name} isn’t a HAR file. It has no log.entries.`,
      advice: 'Export one from the Network panel (Chrome: “Export HAR”, Firefox: “Save All As HAR”).',
    },
    'too-large': {
      what: (name) => `${name} is too large to open.`,
      advice: 'Export it again without response bodies, or filter the list in the Network panel first.',
    },
    unreadable: {
      what: (name) => `Couldn’t read ${name}.`,
      advice: 'The file may have been moved, changed, or locked. Choose it again.',
    },
  },
  showing: (name, requests) => `Showing ${name} · ${counted(requests, 'request', 'requests')} in the file`,
  showingPasted: 'Showing pasted text',
  reconstructed: 'Reconstructed from console messages. Headers that the message doesn’t quote are inferred.',
  back: 'Back to the page',
  pasteTitle: 'Paste headers or a console message',
  pasteHint: 'Request and response headers from DevTools or curl -v, or the English message from Chrome, Firefox, or Safari.',
  pasteField: 'Headers or message',
  requestUrl: 'Request URL',
  pageOrigin: 'Page origin',
  unknown: 'unknown',
  sentValue: (header) => `${header} value from the server`,
  sentValueHint: 'The message doesn’t include this header. Leave the field empty if the server didn’t send it.',
  preflightStatus: 'Preflight status',
  explain: 'Explain',
  foundMessage: (browser) => `Found a console message from ${browser}`,
  foundHeaders: (requests, responses) =>
    `Found headers of ${counted(requests, 'request', 'requests')} and ${counted(responses, 'response', 'responses')}`,
  foundNothing: 'No headers or known console messages found in this text.',
  sameOrigin: 'The URL and the page have the same origin, so CORS doesn’t apply.',
  saveTitle: 'Save explained log',
  saveDescription: (requests) =>
    agreed(
      requests,
      `A HAR file with ${number(requests)} request and its verdict. It contains no response bodies.`,
      `A HAR file with ${number(requests)} requests and their verdicts. It contains no response bodies.`,
    ),
  saveButton: 'Save',
  saving: 'Saving…',
  saveFailed: 'The log is too large to save. Save it in parts, clearing the list after each one.',
};
