/** The expectations that cases share, so that a row of a table needs one word for each. */
import type { ReasonId } from '../../src/core/checks/index.ts';
import type { Place } from '../../src/core/checks/inputs.ts';
import type { Case, Expectation } from './case.ts';

export const readable: Expectation = { verdict: 'readable' };
export const opaque: Expectation = { verdict: 'opaque' };
/** The browser got an answer, but shows an extension none. */
export const unshown = (hop = 0): Expectation => ({ verdict: 'no-response', place: 'response', hop });

const hiddenAt =
  (place: Place) =>
  (reason: ReasonId, hop = 0): Expectation => ({ verdict: 'hidden', reason, place, hop });

/** The browser refuses before it sends anything. */
export const refused = hiddenAt('request');
/** The preflight's answer does not let the request through. */
export const stopped = hiddenAt('preflight');
/** The response came, and is kept from JavaScript. */
export const hidden = hiddenAt('response');
/** The redirect may not be followed. */
export const unfollowed = hiddenAt('redirect');

/** What one engine does with a case. */
export const expectedIn = ({ expected: { chromium, firefox, ...both } }: Case, engine: 'chromium' | 'firefox'): Expectation =>
  (engine === 'chromium' ? chromium : firefox) ?? both;
