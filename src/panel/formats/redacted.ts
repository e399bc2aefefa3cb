import { redact } from '../../core/redact/redact.ts';
import { type EvaluatedExchange, evaluateExchange } from '../state/evaluated.ts';

/** What a copy is made of: without secrets, unless the user wants them. Judged anew, for reasons quote what travelled. */
export const redactedUnless = (evaluated: EvaluatedExchange, withSecrets: boolean): EvaluatedExchange =>
  withSecrets ? evaluated : evaluateExchange(redact(evaluated.exchange));
