import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { jaAllowCredentials } from './allow-credentials.ts';
import { jaAllowOrigin } from './allow-origin.ts';
import { jaAllowOriginMissing } from './allow-origin-missing.ts';
import { jaPreflight } from './preflight.ts';
import { jaRedirect } from './redirect.ts';
import { jaRequest } from './request.ts';

export const jaReasons: ReasonWords = {
  ...jaRequest,
  ...jaAllowOriginMissing,
  ...jaAllowOrigin,
  ...jaAllowCredentials,
  ...jaPreflight,
  ...jaRedirect,
};
