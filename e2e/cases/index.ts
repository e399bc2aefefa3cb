/** The registry of cases. */
import { allowCredentialsCases } from './allow-credentials.ts';
import { allowHeadersCases } from './allow-headers.ts';
import { allowMethodsCases } from './allow-methods.ts';
import { allowOriginCases } from './allow-origin.ts';
import { askerCases } from './askers.ts';
import type { Case } from './case.ts';
import { diagnosisCases } from './diagnoses.ts';
import { exposeHeadersCases } from './expose-headers.ts';
import { modeCases } from './modes.ts';
import { preflightCheckCases } from './preflight-check.ts';
import { preflightNeedCases } from './preflight-need.ts';
import { preflightStatusCases } from './preflight-status.ts';
import { redirectCases } from './redirects.ts';
import { statusCodeCases } from './status-codes.ts';

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
  ...askerCases,
  ...modeCases,
  ...statusCodeCases,
  ...diagnosisCases,
];
