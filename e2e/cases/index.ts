/** The registry of cases. */

import type { Case } from './case.ts';
import { allowCredentialsCases } from './cors/allow-credentials.ts';
import { allowOriginCases } from './cors/allow-origin.ts';
import { exposeHeadersCases } from './cors/expose-headers.ts';
import { statusCodeCases } from './cors/status-codes.ts';
import { diagnosisCases } from './diagnoses.ts';
import { allowHeadersCases } from './preflight/allow-headers.ts';
import { allowMethodsCases } from './preflight/allow-methods.ts';
import { preflightCheckCases } from './preflight/preflight-check.ts';
import { preflightNeedCases } from './preflight/preflight-need.ts';
import { preflightStatusCases } from './preflight/preflight-status.ts';
import { redirectCases } from './redirect/redirects.ts';
import { modeCases } from './request/modes.ts';
import { requesterCases } from './request/requesters.ts';

/** Every case. */
export const cases: readonly Case[] = [
  ...allowCredentialsCases,
  ...allowOriginCases,
  ...preflightCheckCases,
  ...preflightStatusCases,
  ...allowMethodsCases,
  ...allowHeadersCases,
  ...preflightNeedCases,
  ...exposeHeadersCases,
  ...redirectCases,
  ...requesterCases,
  ...modeCases,
  ...statusCodeCases,
  ...diagnosisCases,
];
