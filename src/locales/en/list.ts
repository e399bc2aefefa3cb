import { durationIn } from '../catalogue/duration.ts';
import type { ListWords } from '../catalogue/list-words.ts';
import { text } from '../catalogue/text.ts';

const number = new Intl.NumberFormat('en');

export const enList: ListWords = {
  columns: { host: 'Host', path: 'Path', time: 'Time' },
  pause: 'Pause the list',
  resume: 'Go on listing',
  paused: 'Paused: nothing new is listed',
  preserve: 'Preserve log',
  preserveHint: 'Keep the list when the page navigates',
  filter: 'Filter',
  filterExample: 'Filter, e.g. verdict:hidden host:api -status:404',
  clearFilter: 'Clear the filter',
  verdicts: 'Only these verdicts',
  meanings: {
    hidden: 'JavaScript got an error instead of the response',
    partly: 'JavaScript can read the response, but not all of its headers',
    opaque: 'The page may use the response, but JavaScript sees nothing of it',
    readable: 'JavaScript can read the response',
    depends: 'The outcome depends on what cannot be seen',
    'no-response': 'No response was seen',
  },
  credentialedOnly: 'Credentialed only',
  credentialedHint: 'Only requests that surely had credentials mode include',
  noMatch: 'No request passes the filter.',
  unknownValue: (term, values) => text`There is no ${term}. Known are: ${values}`,
  shown: (shown, all) => `${number.format(shown)} of ${number.format(all)} shown`,
  dropped: (count, limit) => `Oldest ${number.format(count)} dropped (limit ${number.format(limit)})`,
  newHidden: (count) => `${number.format(count)} new hidden`,
  resizeHint: 'Shift+← and Shift+→ change the width',
  duration: durationIn('en'),
};
