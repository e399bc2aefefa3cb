import type { EvidenceWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';

export const enEvidence: EvidenceWords = {
  evidence: {
    har: text`This follows from the network log.`,
    'cookie-header': text`The browser sent a ${'Cookie'} header to another origin. It does that only in mode ${'include'}.`,
    'storage-access-header': text`The browser sent ${'Sec-Fetch-Storage-Access'}. It does that only in credentials mode ${'include'}.`,
    'no-storage-access-header': text`The browser didn’t send ${'Sec-Fetch-Storage-Access'}. In credentials mode ${'include'}, this browser adds it.`,
    'readable-without-consent': text`JavaScript could read the response although the server doesn’t allow credentials. So the mode isn’t ${'include'}.`,
    'hidden-despite-anonymous-consent': text`The browser blocked the response although the server allows requests without credentials. So the mode is ${'include'}.`,
    beacon: text`Browsers always send beacons and pings with credentials.`,
    element: text`An HTML element sent this request. Elements use this mode.`,
    'went-on': text`The browser continued. With another credentials mode, it would have stopped here.`,
    'request-headers': text`The request headers show it.`,
    'page-hook': text`Corsplain recorded the call in the page.`,
    'calls-alike': text`Several calls with different options match this request. The browser doesn’t report which one sent it.`,
    user: text`You set this value.`,
  },
  evidenceMissing: text`The network log doesn’t show this, so Corsplain checked every possibility.`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · cookie' : by === 'element' ? ' · element' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? 'include?' : 'not include';
  },
  credentialsNotAllowedEither: text`Credentials aren’t allowed either`,
  onlyWith: (modes) => text`only if the credentials mode is ${modes.join(' / ')}`,
};
