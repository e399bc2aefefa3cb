/** The expectations that cases share, so that a row of a table needs one word for each. */
import type { ReasonId } from '../../src/core/checks/index.ts';
import type { Place } from '../../src/core/checks/inputs.ts';
import type { Case, Expectation } from './case.ts';

export const readable: Expectation = { verdict: 'readable' };
export const opaque: Expectation = { verdict: 'opaque' };
/** The browser got a response, but reports none to an extension. */
export const unreported = (hop = 0): Expectation => ({ verdict: 'no-response', place: 'response', hop });

const hiddenAt =
  (place: Place) =>
  (reason: ReasonId, hop = 0): Expectation => ({ verdict: 'hidden', reason, place, hop });

/** The browser blocks the request before it sends anything. */
export const refused = hiddenAt('request');
/** The preflight response doesn't allow the request. */
export const stopped = hiddenAt('preflight');
/** The browser blocks the response. */
export const hidden = hiddenAt('response');
/** The browser doesn't follow the redirect. */
export const unfollowed = hiddenAt('redirect');

/** Returns what one engine does with a case. */
export const expectedIn = ({ expected: { chromium, firefox, ...both } }: Case, engine: 'chromium' | 'firefox'): Expectation =>
  (engine === 'chromium' ? chromium : firefox) ?? both;
