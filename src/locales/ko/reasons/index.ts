import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { koAllowCredentials } from './allow-credentials.ts';
import { koAllowOrigin } from './allow-origin.ts';
import { koAllowOriginMissing } from './allow-origin-missing.ts';
import { koPreflight } from './preflight.ts';
import { koRedirect } from './redirect.ts';
import { koRequest } from './request.ts';

export const koReasons: ReasonWords = {
  ...koRequest,
  ...koAllowOriginMissing,
  ...koAllowOrigin,
  ...koAllowCredentials,
  ...koPreflight,
  ...koRedirect,
};
