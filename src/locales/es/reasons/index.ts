import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { esAllowCredentials } from './allow-credentials.ts';
import { esAllowOrigin } from './allow-origin.ts';
import { esAllowOriginMissing } from './allow-origin-missing.ts';
import { esPreflight } from './preflight.ts';
import { esRedirect } from './redirect.ts';
import { esRequest } from './request.ts';

export const esReasons: ReasonWords = {
  ...esRequest,
  ...esAllowOriginMissing,
  ...esAllowOrigin,
  ...esAllowCredentials,
  ...esPreflight,
  ...esRedirect,
};
