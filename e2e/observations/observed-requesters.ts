/** The sending APIs in observations, and the modes of their requests. */
import type { CredentialsMode, Initiator, RequestMode } from '../../src/core/facts/facts.ts';

/** The properties of a sending API. Without a mode, the request's `init` has it. */
interface Requester {
  readonly initiator: Initiator;
  readonly mode?: RequestMode;
  readonly credentials?: CredentialsMode;
  readonly method?: string;
}

const element = (initiator: Initiator): Requester => ({ initiator, mode: 'no-cors', credentials: 'include' });
const anonymous = (initiator: Initiator): Requester => ({ initiator, mode: 'cors', credentials: 'same-origin' });
const credentialed = (initiator: Initiator): Requester => ({ initiator, mode: 'cors', credentials: 'include' });
const own = (initiator: Initiator): Requester => ({ initiator, mode: 'same-origin', credentials: 'same-origin' });

/** The sending APIs by their name in the observations. */
export const requesters: Readonly<Record<string, Requester>> = {
  fetch: { initiator: 'fetch' },
  timing: { initiator: 'fetch' },
  sandboxNull: { initiator: 'fetch' },
  xhr: { initiator: 'xhr' },
  xhrUpload: { initiator: 'xhr' },
  es: anonymous('event-source'),
  esCred: credentialed('event-source'),
  beacon: { ...element('beacon'), method: 'POST' },
  beaconJson: { ...credentialed('beacon'), method: 'POST' },
  ping: { ...element('beacon'), method: 'POST' },
  img: element('image'),
  imgAnon: anonymous('image'),
  imgCred: credentialed('image'),
  bgimage: element('image'),
  mask: anonymous('image'),
  shape: anonymous('image'),
  script: element('script'),
  scriptAnon: anonymous('script'),
  module: anonymous('script'),
  moduleCred: credentialed('script'),
  dynimport: anonymous('script'),
  jsonimport: anonymous('script'),
  css: element('style'),
  cssAnon: anonymous('style'),
  font: anonymous('font'),
  fontcss: anonymous('font'),
  videoAnon: anonymous('media'),
  preloadFetch: anonymous('other'),
  preloadFontNoCross: element('font'),
  prefetch: element('other'),
  worker: own('script'),
  track: own('media'),
};
