import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { enAllowCredentials } from './allow-credentials.ts';
import { enAllowOrigin } from './allow-origin.ts';
import { enAllowOriginMissing } from './allow-origin-missing.ts';
import { enPreflight } from './preflight.ts';
import { enRedirect } from './redirect.ts';
import { enRequest } from './request.ts';

export const enReasons: ReasonWords = {
  ...enRequest,
  ...enAllowOriginMissing,
  ...enAllowOrigin,
  ...enAllowCredentials,
  ...enPreflight,
  ...enRedirect,
};
