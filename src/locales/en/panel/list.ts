import { durationIn } from '../../catalogue/format.ts';
import type { ListWords } from '../../catalogue/list.ts';
import { text } from '../../catalogue/text.ts';
import { agreed, counted, number } from '../format.ts';

export const enList: ListWords = {
  columns: { host: 'Host', path: 'Path', type: 'Type', initiator: 'Initiator', start: 'Start', time: 'Time' },
  calledAt: (place) => `called at ${place}`,
  pause: 'Pause recording',
  resume: 'Resume recording',
  paused: 'Paused: new requests aren’t recorded',
  preserve: 'Preserve log',
  preserveHint: 'Keeps the list when the page navigates',
  filter: 'Filter',
  filterExample: 'Filter, e.g. verdict:blocked host:api -status:404',
  clearFilter: 'Clear filter',
  suggestions: 'Suggestions',
  suggestionCount: number,
  verdicts: 'Filter by verdict',
  meanings: {
    hidden: 'The browser blocked the response',
    partly: 'JavaScript can read the response, except some headers',
    opaque: 'The page can use the response, but JavaScript can’t read it',
    readable: 'JavaScript can read the response',
    depends: 'The result depends on data that isn’t in the network log',
    'no-response': 'The network log has no response',
  },
  credentialedOnly: 'Credentialed only',
  credentialedHint: 'Shows only requests confirmed to have credentials mode include',
  noMatch: 'No requests match the filter.',
  unknownValue: (term, values) => text`Unknown filter value ${term}. Use one of: ${values}`,
  unknownName: (name, names) => text`Unknown filter name ${name}. Use one of: ${names}`,
  shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
  dropped: (count, limit) =>
    agreed(
      count,
      `Removed the oldest request (limit: ${number(limit)})`,
      `Removed the ${number(count)} oldest requests (limit: ${number(limit)})`,
    ),
  newHidden: (count) => `${number(count)} more blocked`,
  resizeHint: 'Shift+← and Shift+→ change the width',
  duration: durationIn('en'),
  loop: {
    reload: 'Reload',
    reloadHint: 'Reload the page and compare',
    reloadAndCompare: 'I changed it: reload and compare',
    compareHint: 'Corsplain finds this request in the new load and keeps it selected.',
    fixed: 'Fixed',
    was: (short) => `was: ${short}`,
    wasBlocked: (short) => `Blocked in an earlier load: ${short}`,
    fixedCount: (count) => `${number(count)} fixed`,
    nowFixed: (count) => `${number(count)} fixed since the previous load`,
    thisLoad: 'this load',
    loadCounts: (requests, hidden) => `${counted(requests, 'request', 'requests')} · ${number(hidden)} blocked`,
    awaited: 'The page is loading. This is the result of the previous load.',
  },
};
