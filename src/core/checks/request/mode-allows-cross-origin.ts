import { originOf } from '../../http/url.ts';
import { check, failed, passed } from '../check.ts';
import type { MainFetchInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** A request with mode `same-origin` can't go to another origin. Source: Fetch, main fetch, step 12. */
export const modeAllowsCrossOrigin = check('mode-allows-cross-origin', step('main-fetch', '12'), ({ mode, origin, url }: MainFetchInput) =>
  mode === 'same-origin' ? failed({ id: 'mode-same-origin', origin, target: originOf(url) }) : passed,
);
